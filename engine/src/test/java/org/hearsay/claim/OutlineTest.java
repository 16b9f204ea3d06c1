package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.claim.Ring.Point;

class OutlineTest {

  private static final double MIDDLE = 30;

  /**
   * A star: lines of these lengths from a middle, turned by equal steps, so that what lies within
   * is known without the code that is tested.
   */
  private record Star(List<Double> arms, double longitude) {

    private double angle(double arm) {
      return 2 * Math.PI * arm / arms.size();
    }

    Point at(double arm, double share) {
      int first = (int) Math.floor(arm);
      Point a = tip(first);
      Point b = tip(first + 1);
      double part = arm - first;
      double x = a.longitude() + part * (b.longitude() - a.longitude()) - longitude;
      double y = a.latitude() + part * (b.latitude() - a.latitude()) - MIDDLE;
      return new Point(longitude + share * x, MIDDLE + share * y);
    }

    private Point tip(int arm) {
      double length = arms.get(arm % arms.size());
      return new Point(
          longitude + length * Math.cos(angle(arm)), MIDDLE + length * Math.sin(angle(arm)));
    }

    Ring ring(double share) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < arms.size(); i++) {
        points.add(at(i, share));
      }
      return new Ring(points);
    }
  }

  @Provide
  Arbitrary<List<Double>> arms() {
    return Arbitraries.doubles().between(1, 20).list().ofMinSize(5).ofMaxSize(40);
  }

  @Property
  void whatLiesBetweenMiddleAndLineIsHeldWhicheverWayTheRingRuns(
      @ForAll("arms") List<Double> arms,
      @ForAll @DoubleRange(max = 1) double turn,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
      @ForAll boolean reversed) {
    Star star = new Star(arms, 10);
    Ring ring = reversed ? star.ring(1).reversed() : star.ring(1);
    Outline outline = new Outline(List.of(List.of(ring)));
    Point inside = star.at(turn * (arms.size() - 1), share);
    Point outside = star.at(turn * (arms.size() - 1), 1.01 + share);

    assertThat(holds(outline, inside)).isTrue();
    assertThat(holds(outline, outside)).isFalse();
    assertThat(outline.polygons().get(0).get(0).isCounterclockwise()).isTrue();
  }

  @Property
  void aHoleHoldsNothingAndRunsTheOtherWay(
      @ForAll("arms") List<Double> arms,
      @ForAll @DoubleRange(max = 1) double turn,
      @ForAll @DoubleRange(min = 0.01, max = 0.98) double share,
      @ForAll boolean reversed) {
    Star star = new Star(arms, 10);
    Ring hole = reversed ? star.ring(0.5).reversed() : star.ring(0.5);
    Outline outline = new Outline(List.of(List.of(star.ring(1), hole)));
    double arm = turn * (arms.size() - 1);

    assertThat(holds(outline, star.at(arm, share / 2))).isFalse();
    assertThat(holds(outline, star.at(arm, 0.505 + 0.49 * share))).isTrue();
    assertThat(outline.polygons().get(0).get(1).isCounterclockwise()).isFalse();
  }

  @Property
  void anOutlineHoldsTheSameWhereverItCrossesThe180thMeridian(
      @ForAll("arms") List<Double> arms,
      @ForAll @DoubleRange(min = 150, max = 210) double longitude,
      @ForAll @Size(min = 1, max = 5) List<@DoubleRange(max = 1) Double> turns,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
    Star star = new Star(arms, longitude);
    Outline outline = new Outline(List.of(List.of(star.ring(1), star.ring(0.3))));

    for (double turn : turns) {
      double arm = turn * (arms.size() - 1);
      assertThat(holds(outline, star.at(arm, 0.31 + 0.68 * share))).isTrue();
      assertThat(holds(outline, star.at(arm, 1.01 + share))).isFalse();
      assertThat(holds(outline, star.at(arm, 0.29 * share))).isFalse();
    }
    assertThat(outline.polygons().stream().flatMap(List::stream).map(Ring::points))
        .allSatisfy(
            points ->
                assertThat(points).allMatch(p -> p.longitude() >= -180 && p.longitude() <= 180));
  }

  /** Asked with the longitude as maps give it, within -180 and 180. */
  private static boolean holds(Outline outline, Point point) {
    double longitude = point.longitude() > 180 ? point.longitude() - 360 : point.longitude();
    return outline.holds(point.latitude(), longitude);
  }
}

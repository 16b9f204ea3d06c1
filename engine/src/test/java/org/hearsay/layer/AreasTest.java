package org.hearsay.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Sizes of areas against what they are known to be. */
class AreasTest {
  /** Semi-major axis in kilometres, and eccentricity, of WGS 84. */
  private static final double A = 6378.137;

  private static final double E = 0.0818191908426215;

  /** The whole ellipsoid has 510,065,622 km²; half of it lies north of the equator. */
  @Test
  void aHemisphereIsHalfOfTheEarth() throws RefusedException {
    Layer north =
        Drawn.read(
            Drawn.box("a", -180, 0, -90, 90),
            Drawn.box("b", -90, 0, 0, 90),
            Drawn.box("c", 0, 0, 90, 90),
            Drawn.box("d", 90, 0, 180, 90));

    assertThat(north.extents().stream().mapToDouble(Layer.Extent::squareKilometres).sum())
        .isCloseTo(510_065_622 / 2.0, within(50.0));
  }

  /** The band between two latitudes is known in closed form (Snyder, USGS 1395, 3-12). */
  @Property(tries = 60)
  void aRectangleHasThePartOfItsBand(
      @ForAll @DoubleRange(min = -80, max = 79) double south,
      @ForAll @DoubleRange(min = 0.01, max = 1) double height,
      @ForAll @DoubleRange(min = 0.01, max = 3) double width)
      throws RefusedException {
    double expected = (band(south + height) - band(south)) * Math.toRadians(width);

    Layer layer = Drawn.read(Drawn.box("held", 30, south, 30 + width, south + height));

    assertThat(layer.extents().get(0).squareKilometres())
        .isCloseTo(expected, within(expected * 1e-5));
  }

  private static double band(double latitude) {
    double sine = Math.sin(Math.toRadians(latitude));
    double q =
        sine / (1 - E * E * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E);
    return A * A * (1 - E * E) / 2 * q;
  }

  @Test
  void aHoleIsTakenOff() throws RefusedException {
    String outer = Drawn.ring(35, 51, 36, 51, 36, 52, 35, 52, 35, 51);
    String hole = Drawn.ring(35.25, 51.25, 35.25, 51.75, 35.75, 51.75, 35.75, 51.25, 35.25, 51.25);
    Layer ring =
        Drawn.read(
            Drawn.feature(
                "{}", "{\"type\":\"Polygon\",\"coordinates\":[" + outer + "," + hole + "]}"));
    double all = size(Drawn.read(Drawn.box("", 35, 51, 36, 52)));
    double inner = size(Drawn.read(Drawn.box("", 35.25, 51.25, 35.75, 51.75)));

    assertThat(size(ring)).isCloseTo(all - inner, within(0.001));
  }

  @Test
  void whatTwoAreasOfOneStatusBothCoverCountsOnce() throws RefusedException {
    Layer twice =
        Drawn.read(Drawn.box("held", 35, 51, 36, 52), Drawn.box("held", 35.5, 51, 36, 52));

    assertThat(size(twice))
        .isCloseTo(size(Drawn.read(Drawn.box("held", 35, 51, 36, 52))), within(0.01));
  }

  private static double size(Layer layer) {
    assertThat(layer.extents()).hasSize(1);
    return layer.extents().get(0).squareKilometres();
  }
}

package org.hearsay.evaluation.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.evaluation.score.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final Point HERE = new Point(50, 30);

  /** A degree of latitude is 111.2 km on the scorer's sphere. */
  private static Point north(double degrees) {
    return new Point(50 + degrees, 30);
  }

  @Test
  void distancesAreThoseOfAGlobe() {
    assertThat(HERE.kmTo(HERE)).isZero();
    assertThat(HERE.kmTo(north(1))).isCloseTo(111.19, within(0.01));
    assertThat(new Point(0, 179.5).kmTo(new Point(0, -179.5))).isCloseTo(111.19, within(0.01));
    assertThat(new Point(90, 0).kmTo(new Point(-90, 0))).isCloseTo(20015, within(1.0));
  }

  @Test
  void namesThatShareALetterAreOneAndEachCountsOnce() {
    List<Toponym> gold = List.of(toponym(0, 5, HERE), toponym(10, 20, HERE), toponym(30, 33, HERE));
    List<Toponym> ours =
        List.of(toponym(3, 12, HERE), toponym(15, 18, HERE), toponym(40, 44, HERE));

    assertThat(Scores.pairs(gold, ours))
        .extracting(pair -> pair.gold().begin() + "-" + pair.ours().begin())
        .containsExactly("0-3", "10-15");
  }

  @Test
  void aTableOfAHandMadeCase() {
    List<Toponym> gold =
        List.of(
            toponym(0, 5, HERE),
            toponym(10, 15, HERE),
            toponym(20, 25, HERE),
            toponym(30, 35, null),
            toponym(40, 45, HERE),
            toponym(50, 55, HERE));
    List<Toponym> ours =
        List.of(
            toponym(0, 5, HERE),
            toponym(10, 15, north(1)),
            toponym(20, 25, north(2)),
            toponym(30, 35, HERE),
            toponym(40, 45, null));
    Scores scores = new Scores();
    scores.add(gold, ours, Scores.pairs(gold, ours));

    Map<String, Row> rows =
        scores.rows().stream().collect(Collectors.toMap(Row::name, Function.identity()));
    assertThat(rows.get("toponym").p()).isEqualByComparingTo("100");
    assertThat(rows.get("toponym").r()).isEqualByComparingTo("83.33");
    assertThat(rows.get("resolved of found").f1()).isEqualByComparingTo("75");
    assertThat(rows.get("within 161 km of resolved").f1()).isEqualByComparingTo("66.67");
    assertThat(rows.get("within 20 km of resolved").f1()).isEqualByComparingTo("33.33");
    assertThat(rows.get("mean error, km").f1()).isEqualByComparingTo("111.19");
    assertThat(rows.get("median error, km").f1()).isEqualByComparingTo("111.19");
    assertThat(rows.get("median error, km").support()).isEqualTo(3);
  }

  @Test
  void nothingFoundIsNoError() {
    Scores scores = new Scores();
    scores.add(List.of(toponym(0, 5, HERE)), List.of(), List.of());

    assertThat(scores.rows()).allMatch(row -> row.f1().signum() == 0);
  }

  private static Toponym toponym(int begin, int end, @Nullable Point at) {
    return new Toponym(begin, end, "x", at, "x");
  }
}

package org.hearsay.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Where two maps differ. */
class DifferenceTest {

  @Test
  void groundIsPartedByWhatEachMapSaysOfIt() throws RefusedException {
    Layer first = Drawn.read(Drawn.box("liberated", 35, 51, 36, 52));
    Layer second =
        Drawn.read(Drawn.box("held", 35, 51, 35.5, 52), Drawn.box("claimed", 36, 51, 36.5, 52));

    assertThat(Difference.between(first, second))
        .extracting(Difference::first, Difference::second)
        .containsExactly(
            tuple("liberated", "held"), tuple("liberated", null), tuple(null, "claimed"));
  }

  @Test
  void mapsThatAreTheSameDoNotDiffer() throws RefusedException {
    Layer map = Drawn.read(Drawn.box("held", 35, 51, 36, 52));

    assertThat(Difference.between(map, map))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.first()).isEqualTo("held");
              assertThat(piece.second()).isEqualTo("held");
            });
  }

  @Test
  void wordsAreNeverTakenForEachOther() throws RefusedException {
    Layer first = Drawn.read(Drawn.feature("{}", geometry()));
    Layer second = Drawn.read(Drawn.feature("{\"status\":\"held\"}", geometry()));

    assertThat(Difference.between(first, second))
        .extracting(Difference::first, Difference::second)
        .containsExactly(tuple("", "held"));
  }

  /** What both draw and what one draws make up each map, no more and no less. */
  @Property(tries = 40)
  void thePiecesMakeUpBothMaps(
      @ForAll @DoubleRange(min = -2, max = 2) double east,
      @ForAll @DoubleRange(min = -2, max = 2) double north)
      throws RefusedException {
    Layer first = Drawn.read(Drawn.box("a", 35, 51, 36, 52));
    Layer second = Drawn.read(Drawn.box("b", 35 + east, 51 + north, 36 + east, 52 + north));

    List<Difference> pieces = Difference.between(first, second);

    assertThat(sum(pieces.stream().filter(piece -> piece.first() != null).toList()))
        .isCloseTo(first.extents().get(0).squareKilometres(), within(0.01));
    assertThat(sum(pieces.stream().filter(piece -> piece.second() != null).toList()))
        .isCloseTo(second.extents().get(0).squareKilometres(), within(0.01));
  }

  private static double sum(List<Difference> pieces) {
    return pieces.stream().mapToDouble(Difference::squareKilometres).sum();
  }

  private static String geometry() {
    return "{\"type\":\"Polygon\",\"coordinates\":["
        + Drawn.ring(35, 51, 36, 51, 36, 52, 35, 51)
        + "]}";
  }
}

package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hearsay.ledger.Comparison.Pair;
import org.junit.jupiter.api.Test;

/** Which claims of two versions are one. */
class ComparisonTest {

  @Test
  void aClaimThatMovedIsTheSame() {
    assertThat(
            pairs(
                List.of(said("A", "rain falls"), said("B", "snow falls")),
                List.of(said("B", "snow falls"), said("A", "rain falls"))))
        .containsExactly(new Pair(1, 0), new Pair(0, 1));
  }

  @Test
  void theSameWordsOfAnotherVoiceAreTheSameClaimOnlyWhereNoBetterOneIsLeft() {
    assertThat(
            pairs(
                List.of(said("A", "rain falls"), said("B", "rain falls")),
                List.of(said("C", "rain falls"), said("B", "rain falls"))))
        .containsExactly(new Pair(0, 0), new Pair(1, 1));
  }

  @Test
  void mostOfTheWordsOfOneVoiceAreOneClaimAndFewAreNot() {
    assertThat(
            pairs(
                List.of(said("A", "over 300 boats were lost")),
                List.of(said("A", "over 400 boats were lost"))))
        .containsExactly(new Pair(0, 0));
    assertThat(
            pairs(
                List.of(said("A", "over 300 boats were lost")),
                List.of(said("A", "the mayor left"))))
        .containsExactly(new Pair(-1, 0), new Pair(0, -1));
    assertThat(
            pairs(
                List.of(said("A", "over 300 boats were lost")),
                List.of(said("B", "over 400 boats were lost"))))
        .containsExactly(new Pair(-1, 0), new Pair(0, -1));
  }

  @Test
  void thousandsOfClaimsAreComparedInNoTime() {
    List<Stated> before = new ArrayList<>();
    List<Stated> after = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      before.add(said("A", "the boat " + i + " came in with the fish " + i));
      after.add(said("A", "the boat " + i + " came in with the fish today " + i));
    }
    assertTimeout(Duration.ofSeconds(20), () -> Comparison.of(before, after));
  }

  @Property(tries = 200)
  void everyClaimOfBothVersionsIsInOnePairAlone(
      @ForAll @Size(max = 8) List<Short> before, @ForAll @Size(max = 8) List<Short> after) {
    List<Pair> pairs = pairs(claims(before), claims(after));

    assertThat(pairs.stream().map(Pair::before).filter(i -> i >= 0))
        .doesNotHaveDuplicates()
        .hasSize(before.size());
    assertThat(pairs.stream().map(Pair::after).filter(i -> i >= 0))
        .doesNotHaveDuplicates()
        .hasSize(after.size());
  }

  private static List<Stated> claims(List<Short> numbers) {
    return numbers.stream()
        .map(i -> said("V" + i % 2, "word" + i % 5 + " and word" + i % 3))
        .toList();
  }

  private static List<Pair> pairs(List<Stated> before, List<Stated> after) {
    return Comparison.of(before, after);
  }

  private static Stated said(String origin, String words) {
    return new Stated(words, origin, Map.of("chain", origin, "content", words));
  }
}

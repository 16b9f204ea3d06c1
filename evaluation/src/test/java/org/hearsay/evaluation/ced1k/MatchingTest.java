package org.hearsay.evaluation.ced1k;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.evaluation.ced1k.Matching.Pair;
import org.junit.jupiter.api.Test;

class MatchingTest {

  @Test
  void utterancesThatShareEnoughArePairedOneToOne() {
    List<String> ours = List.of("the bridge is shut", "the bridge is shut today", "trains run");
    List<String> gold = List.of("The bridge is shut.", "No trains at all");

    assertThat(Matching.pairs(ours, gold)).containsExactly(new Pair(0, 0, 1.0));
  }

  @Test
  void sixTenthsIsEnoughAndLessIsNot() {
    assertThat(Matching.pairs(List.of("a b c d e"), List.of("a b c x y")))
        .containsExactly(new Pair(0, 0, 0.6));
    assertThat(Matching.pairs(List.of("a b c d e"), List.of("a b c x y z"))).isEmpty();
  }

  @Test
  void theMostAlikePairGoesFirstEvenIfAnotherIsThenLeftAlone() {
    List<String> ours = List.of("a b c d", "a b c d e");
    List<String> gold = List.of("a b c d e");

    assertThat(Matching.pairs(ours, gold)).containsExactly(new Pair(1, 0, 1.0));
  }

  /** Against the plainest way: look for the best pair among what is left, again and again. */
  @Property
  void itPairsAsLookingForTheBestAgainAndAgainDoes(
      @ForAll("utterances") List<String> ours, @ForAll("utterances") List<String> gold) {
    assertThat(Matching.pairs(ours, gold)).isEqualTo(naive(ours, gold));
  }

  @Provide
  Arbitrary<List<String>> utterances() {
    Arbitrary<String> word = Arbitraries.of("rain", "Rain", "road", "the", "12", "closed.", "“no”");
    return word.list().ofMaxSize(6).map(words -> String.join(" ", words)).list().ofMaxSize(7);
  }

  private static List<Pair> naive(List<String> ours, List<String> gold) {
    List<Pair> pairs = new ArrayList<>();
    for (Pair best = best(ours, gold, pairs); best.f1() >= 0.6; best = best(ours, gold, pairs)) {
      pairs.add(best);
    }
    return pairs;
  }

  private static Pair best(List<String> ours, List<String> gold, List<Pair> taken) {
    Pair best = new Pair(-1, -1, 0);
    for (int g = 0; g < gold.size(); g++) {
      for (int o = 0; o < ours.size(); o++) {
        int our = o;
        int wanted = g;
        double f1 = naiveF1(ours.get(o), gold.get(g));
        boolean free = taken.stream().noneMatch(p -> p.ours() == our || p.gold() == wanted);
        best = free && f1 > best.f1() ? new Pair(o, g, f1) : best;
      }
    }
    return best;
  }

  private static double naiveF1(String one, String other) {
    List<String> left = words(one);
    List<String> words = words(other);
    double size = left.size() + words.size();
    long shared = words.stream().filter(left::remove).count();
    return size == 0 ? 0 : 2 * shared / size;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(text.toLowerCase().split("[^a-z0-9]+")));
    words.removeIf(String::isEmpty);
    return words;
  }
}

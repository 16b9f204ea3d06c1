package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.evaluation.score.Count;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SpanScoresTest {
  private static final Texts NEWS = new Texts("one two three four five six seven");

  @Test
  void exactNeedsBothEnds() {
    assertThat(SpanScores.exact(NEWS.spans("one two", "four five"), NEWS.spans("one two", "four")))
        .isEqualTo(new Count(1, 2, 2));
  }

  @Test
  void beginNeedsTheFirstWord() {
    assertThat(SpanScores.begin(NEWS.spans("one", "four five", "seven"), NEWS.spans("four")))
        .isEqualTo(new Count(1, 3, 1));
  }

  @Test
  void overlapPairsEachSpanOnce() {
    assertThat(SpanScores.overlap(NEWS.spans("one two three"), NEWS.spans("one", "three")))
        .isEqualTo(new Count(1, 1, 2));
    assertThat(SpanScores.overlap(NEWS.spans("two", "four"), NEWS.spans("one two", "three four")))
        .isEqualTo(new Count(2, 2, 2));
  }

  /** Against the plainest way: try every choice of pairs. */
  @Property
  void overlapFindsAsManyPairsAsAnyChoiceOfPairs(
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> ours,
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> gold) {
    List<Span> a = apart(ours);
    List<Span> b = apart(gold);

    assertThat(SpanScores.overlap(a, b).right()).isEqualTo(mostPairs(a, b));
  }

  private static long mostPairs(List<Span> ours, List<Span> gold) {
    if (ours.isEmpty()) {
      return 0;
    }
    List<Span> rest = ours.subList(1, ours.size());
    long most = mostPairs(rest, gold);
    for (Span partner : gold) {
      if (ours.get(0).overlaps(partner)) {
        List<Span> left = new ArrayList<>(gold);
        left.remove(partner);
        most = Math.max(most, 1 + mostPairs(rest, left));
      }
    }
    return most;
  }

  /** Spans in order, each after a gap: the lengths are gap and span in turn. */
  private static List<Span> apart(List<Integer> lengths) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int i = 0; i + 1 < lengths.size(); i += 2) {
      int begin = at + lengths.get(i) - 1;
      at = begin + lengths.get(i + 1);
      spans.add(new Span(begin, at, "x".repeat(at - begin)));
    }
    return spans;
  }
}

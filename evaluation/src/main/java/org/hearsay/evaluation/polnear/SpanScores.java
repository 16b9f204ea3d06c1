package org.hearsay.evaluation.polnear;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.evaluation.score.Count;
import org.hearsay.text.Span;

/**
 * Compares two lists of spans on one text; the spans of one list are in order, none overlapping.
 */
final class SpanScores {

  private SpanScores() {}

  /** Both ends are the same. */
  static Count exact(List<Span> ours, List<Span> gold) {
    return same(new HashSet<>(ours), new HashSet<>(gold));
  }

  /** The first word is the same. */
  static Count begin(List<Span> ours, List<Span> gold) {
    return same(begins(ours), begins(gold));
  }

  /** At least one character is shared; each span is paired with at most one. */
  static Count overlap(List<Span> ours, List<Span> gold) {
    int pairs = 0;
    int i = 0;
    int j = 0;
    while (i < ours.size() && j < gold.size()) {
      boolean pair = ours.get(i).overlaps(gold.get(j));
      boolean oursEndsFirst = ours.get(i).end() <= gold.get(j).end();
      pairs += pair ? 1 : 0;
      i += pair || oursEndsFirst ? 1 : 0;
      j += pair || !oursEndsFirst ? 1 : 0;
    }
    return new Count(pairs, ours.size(), gold.size());
  }

  private static Set<Integer> begins(List<Span> spans) {
    return spans.stream().map(Span::begin).collect(Collectors.toSet());
  }

  private static <T> Count same(Set<T> ours, Set<T> gold) {
    long right = ours.stream().filter(gold::contains).count();
    return new Count(right, ours.size(), gold.size());
  }
}

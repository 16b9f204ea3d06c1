package org.hearsay.interpret.event;

import java.util.List;
import org.hearsay.text.Span;

/**
 * The events that one report tells.
 *
 * @param all each mention, in the order of the text, not overlapping
 */
public record Events(List<Mention> all) {

  /** Copies the list. */
  public Events {
    all = List.copyOf(all);
  }

  /** Those whose words stand wholly inside {@code span}, in the order of the text. */
  public List<Mention> within(Span span) {
    return all.subList(firstFrom(span.begin()), all.size()).stream()
        .takeWhile(mention -> mention.span().begin() < span.end())
        .filter(mention -> span.contains(mention.span()))
        .toList();
  }

  /** Index of the first mention that begins at {@code offset} or later, by halving. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

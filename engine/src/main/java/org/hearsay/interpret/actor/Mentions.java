package org.hearsay.interpret.actor;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Entity;
import org.hearsay.text.Span;

/** The names and values of a report, found by where they stand without looking at all of them. */
final class Mentions {

  private final List<Entity> entities;

  /** The entities of a reading, which come in the order of the text and do not overlap. */
  Mentions(List<Entity> entities) {
    this.entities = entities.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** Those that share a unit with {@code span}, in order. */
  Stream<Entity> overlapping(Span span) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return entities.subList(low, entities.size()).stream()
        .takeWhile(e -> e.span().begin() < span.end());
  }

  /** How many of them are written so. */
  long count(String name) {
    return entities.stream().filter(e -> e.span().text().equals(name)).count();
  }
}

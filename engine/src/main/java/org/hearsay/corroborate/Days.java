package org.hearsay.corroborate;

import java.util.List;

/** Finds, in facts that are in order, those of the days around one of them. */
final class Days {
  private Days() {}

  /**
   * Those of the day of the {@code i}th fact and of the {@code days} before it, itself included.
   */
  static List<Fact> before(List<Fact> facts, int i, long days) {
    return facts.subList(from(facts, i, days), to(facts, i, 0));
  }

  /** Those of at most {@code days} before and after the {@code i}th fact, itself included. */
  static List<Fact> around(List<Fact> facts, int i, long days) {
    return facts.subList(from(facts, i, days), to(facts, i, days));
  }

  private static int from(List<Fact> facts, int i, long days) {
    int from = i;
    while (from > 0 && facts.get(from - 1).daysTo(facts.get(i)) <= days) {
      from--;
    }
    return from;
  }

  private static int to(List<Fact> facts, int i, long days) {
    int to = i + 1;
    while (to < facts.size() && facts.get(i).daysTo(facts.get(to)) <= days) {
      to++;
    }
    return to;
  }
}

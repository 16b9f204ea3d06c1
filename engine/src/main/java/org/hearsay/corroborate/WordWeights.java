package org.hearsay.corroborate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells, by how few articles have it.
 *
 * <p>The counts are fixed, of articles that no user gave: what a report adds must not change how
 * two others compare. Inverse document frequency, ln((N + 1) / (n + 1)).
 */
final class WordWeights {
  private static final String ALL = "*";
  private static final Map<String, Integer> COUNTS = counts();

  private WordWeights() {}

  /** The weight of a stem, zero for one that all articles have. */
  static double of(String stem) {
    int all = COUNTS.getOrDefault(ALL, 0);
    return Math.log((all + 1.0) / (COUNTS.getOrDefault(stem, 0) + 1.0));
  }

  /** The stems that are known, that of most articles first. */
  static List<String> byCount() {
    return COUNTS.entrySet().stream()
        .filter(each -> !each.getKey().equals(ALL))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> row : Rows.of("word_counts.tsv")) {
      counts.put(row.get(0), Integer.parseInt(row.get(1)));
    }
    return Map.copyOf(counts);
  }
}

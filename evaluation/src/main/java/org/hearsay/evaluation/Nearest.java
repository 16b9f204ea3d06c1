package org.hearsay.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names that a misspelt one most likely stands for. */
final class Nearest {

  private Nearest() {}

  /** Those of {@code names} that differ in at most half of their letters, the nearest first. */
  static List<String> to(String word, List<String> names) {
    return names.stream()
        .filter(name -> 2 * distance(word, name) <= name.length())
        .sorted(Comparator.comparingInt(name -> distance(word, name)))
        .toList();
  }

  /** How many letters must be put in, left out or changed to make one of the other. */
  private static int distance(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 0; i < a.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 0; j < b.length(); j++) {
        int changed = diagonal + (a.charAt(i) == b.charAt(j) ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(changed, 1 + Math.min(row[j], row[j + 1]));
      }
    }
    return row[b.length()];
  }
}

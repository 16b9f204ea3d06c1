package org.hearsay.app.fetch;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The candidates that a misspelt name most likely stands for, by edit distance. */
final class Nearest {
  private static final int MOST = 2;

  private Nearest() {}

  /** At most two of {@code candidates}, nearest first; none that differs in over a third. */
  static List<String> to(String name, List<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= tolerance)
        .sorted(
            Comparator.comparingInt(
                candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))))
        .limit(MOST)
        .toList();
  }

  /** Levenshtein's distance: how many letters are to be put in, taken out or changed. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}

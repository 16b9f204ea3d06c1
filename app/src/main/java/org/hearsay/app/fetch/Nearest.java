package org.hearsay.app.fetch;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The candidates that a misspelt name most likely stands for, by edit distance. */
public final class Nearest {
  private static final int MOST = 2;

  private Nearest() {}

  /** At most two of {@code candidates}, nearest first; none that differs in over a third. */
  public static List<String> to(String name, List<String> candidates) {
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

  /** How many letters are to be put in, taken out, changed or swapped with the next. */
  static int distance(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : least(distances, a, b, i, j);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int least(int[][] distances, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int changed = distances[i - 1][j - 1] + (same ? 0 : 1);
    int moved = 1 + Math.min(distances[i - 1][j], distances[i][j - 1]);
    return Math.min(Math.min(changed, moved), swapped(distances, a, b, i, j));
  }

  private static int swapped(int[][] distances, String a, String b, int i, int j) {
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? 1 + distances[i - 2][j - 2] : Integer.MAX_VALUE;
  }
}

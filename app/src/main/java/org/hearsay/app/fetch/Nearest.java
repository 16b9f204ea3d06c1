package org.hearsay.app.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The candidates that a misspelt name most likely stands for, by edit distance. */
public final class Nearest {
  private static final int MOST = 2;

  private Nearest() {}

  /** At most two of {@code candidates}, nearest first; none that differs in over a third. */
  public static List<String> to(String name, List<String> candidates) {
    return nearest(name, candidates, List::of);
  }

  /**
   * The same, where a part of a candidate will do: as many of its words as {@code name} has, so
   * that a family name finds whoever bears one like it.
   */
  public static List<String> toPartOf(String name, List<String> candidates) {
    int words = name.strip().split("\\s+").length;
    return nearest(name, candidates, candidate -> runs(candidate, words));
  }

  private static List<String> nearest(
      String name, List<String> candidates, Function<String, List<String>> parts) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, wanted.length() / 3);
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (String candidate : candidates) {
      int least =
          parts.apply(candidate.toLowerCase(Locale.ROOT)).stream()
              .mapToInt(part -> distance(wanted, part))
              .min()
              .orElse(Integer.MAX_VALUE);
      if (least <= tolerance) {
        distances.put(candidate, least);
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The candidate, and all runs of so many of its words. */
  private static List<String> runs(String candidate, int length) {
    String[] words = candidate.split("\\s+");
    List<String> runs = new ArrayList<>(List.of(candidate));
    for (int i = 0; i + length <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + length)));
    }
    return runs;
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

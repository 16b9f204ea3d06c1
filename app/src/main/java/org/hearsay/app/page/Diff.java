package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;

/** The difference between two wordings, word by word. */
public final class Diff {
  /** More words than a sentence has are not compared one by one. */
  private static final int MOST = 400;

  /** What became of some words. */
  public enum Fate {
    /** In both. */
    SAME,
    /** In the first alone. */
    GONE,
    /** In the second alone. */
    NEW
  }

  /**
   * Words next to each other that share a fate.
   *
   * @param fate what became of them
   * @param text the words
   */
  public record Piece(Fate fate, String text) {
    /** Whether only the first has them. */
    public boolean isGone() {
      return fate == Fate.GONE;
    }

    /** Whether only the second has them. */
    public boolean isNew() {
      return fate == Fate.NEW;
    }
  }

  private Diff() {}

  /** The pieces that lead from {@code before} to {@code after}; a longest common part is kept. */
  static List<Piece> of(String before, String after) {
    List<String> one = List.of(before.strip().split("\\s+"));
    List<String> other = List.of(after.strip().split("\\s+"));
    if (one.size() > MOST || other.size() > MOST) {
      return List.of(new Piece(Fate.GONE, before), new Piece(Fate.NEW, after));
    }
    return joined(steps(one, other, common(one, other)));
  }

  /** How many words the ends from each pair of places have in common. */
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Piece> steps(List<String> one, List<String> other, int[][] common) {
    List<Piece> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
        steps.add(new Piece(Fate.SAME, one.get(i++)));
        j++;
      } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Piece(Fate.GONE, one.get(i++)));
      } else {
        steps.add(new Piece(Fate.NEW, other.get(j++)));
      }
    }
    return steps;
  }

  private static List<Piece> joined(List<Piece> steps) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece step : steps) {
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && last.fate() == step.fate()) {
        pieces.set(pieces.size() - 1, new Piece(last.fate(), last.text() + " " + step.text()));
      } else {
        pieces.add(step);
      }
    }
    return pieces;
  }
}

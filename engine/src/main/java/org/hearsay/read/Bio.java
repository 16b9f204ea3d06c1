package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Decodes begin-inside-outside labels: the best row of labels in which an inside label only follows
 * a label of its own kind (Viterbi's algorithm).
 */
final class Bio {
  /**
   * A run of words with one kind of label.
   *
   * @param kind what its labels say, without "B-" and "I-"
   * @param first its first word
   * @param last its last word
   */
  record Run(String kind, int first, int last) {}

  private final List<String> labels;

  /** The label before an inside label: 0 where any may stand, else that which begins its kind. */
  private final int[] beginOf;

  /** A decoder of labels of which the first is "O". */
  Bio(List<String> labels) {
    this.labels = labels;
    this.beginOf = new int[labels.size()];
    for (int i = 0; i < beginOf.length; i++) {
      String label = labels.get(i);
      beginOf[i] = label.startsWith("I-") ? labels.indexOf("B-" + label.substring(2)) : 0;
    }
  }

  /**
   * The runs of labelled words of a window.
   *
   * @param scores a score for each label
   * @param rows the row of each word in the scores
   * @param begins whether a word begins a block: no run goes on there
   */
  List<Run> runs(Matrix scores, int[] rows, IntPredicate begins) {
    return runs(decode(scores, rows, begins));
  }

  private List<Run> runs(int[] path) {
    List<Run> runs = new ArrayList<>();
    for (int word = 0; word < path.length; word++) {
      int label = path[word];
      if (label != 0 && beginOf[label] == 0) {
        int last = word;
        while (last + 1 < path.length && beginOf[path[last + 1]] == label) {
          last++;
        }
        runs.add(new Run(labels.get(label).substring(2), word, last));
      }
    }
    return runs;
  }

  /** The best label of each word. */
  private int[] decode(Matrix scores, int[] rows, IntPredicate begins) {
    int[][] from = new int[rows.length][labels.size()];
    double[] best = new double[labels.size()];
    for (int word = 0; word < rows.length; word++) {
      best = step(best, scores, rows[word], word == 0 || begins.test(word), from[word]);
    }
    return path(best, from);
  }

  private double[] step(double[] before, Matrix scores, int row, boolean begins, int[] from) {
    int greatest = greatest(before);
    double[] after = new double[before.length];
    for (int label = 0; label < after.length; label++) {
      boolean inside = beginOf[label] != 0;
      from[label] = inside ? greater(before, beginOf[label], label) : greatest;
      after[label] =
          inside && begins ? Double.NEGATIVE_INFINITY : before[from[label]] + scores.at(row, label);
    }
    return after;
  }

  private static int greater(double[] scores, int a, int b) {
    return scores[b] > scores[a] ? b : a;
  }

  private static int greatest(double[] scores) {
    int greatest = 0;
    for (int i = 1; i < scores.length; i++) {
      greatest = greater(scores, greatest, i);
    }
    return greatest;
  }

  private static int[] path(double[] best, int[][] from) {
    int[] path = new int[from.length];
    int label = greatest(best);
    for (int word = from.length - 1; word >= 0; word--) {
      path[word] = label;
      label = from[word][label];
    }
    return path;
  }
}

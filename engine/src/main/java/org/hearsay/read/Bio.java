package org.hearsay.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
   */
  List<Run> runs(Matrix scores, int[] rows) {
    return runs(decode(scores, rows));
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
  int[] decode(Matrix scores, int[] rows) {
    int[][] from = new int[rows.length][labels.size()];
    double[] best = new double[labels.size()];
    Arrays.setAll(best, label -> beginOf[label] == 0 ? 0 : Double.NEGATIVE_INFINITY);
    for (int word = 0; word < rows.length; word++) {
      best = word == 0 ? start(best, scores, rows[0]) : step(best, scores, rows[word], from[word]);
    }
    return path(best, from);
  }

  private double[] start(double[] allowed, Matrix scores, int row) {
    double[] start = new double[allowed.length];
    Arrays.setAll(start, label -> allowed[label] + scores.at(row, label));
    return start;
  }

  private double[] step(double[] before, Matrix scores, int row, int[] from) {
    int greatest = greatest(before);
    double[] after = new double[before.length];
    for (int label = 0; label < after.length; label++) {
      from[label] = beginOf[label] == 0 ? greatest : greater(before, beginOf[label], label);
      after[label] = before[from[label]] + scores.at(row, label);
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

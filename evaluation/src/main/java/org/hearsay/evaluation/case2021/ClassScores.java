package org.hearsay.evaluation.case2021;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Row;

/**
 * Scores of a choice among classes: precision, recall and F1 of each, and their means.
 *
 * <p>By the definitions of scikit-learn's {@code precision_recall_fscore_support}: the macro mean
 * counts each class once, the weighted mean counts each class by its support; both go over the
 * classes that are expected or given, and a score without anything to divide by is zero.
 */
final class ClassScores {
  private final Map<String, Count> classes = new TreeMap<>();
  private long right;
  private long asked;

  /** Adds one choice. */
  void add(String expected, String given) {
    boolean same = expected.equals(given);
    asked++;
    right += same ? 1 : 0;
    classes.merge(expected, new Count(same ? 1 : 0, same ? 1 : 0, 1), Count::plus);
    if (!same) {
      classes.merge(given, new Count(0, 1, 0), Count::plus);
    }
  }

  /** The weighted mean, the macro mean, the share that is right, and each class. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(weighted("weighted"));
    rows.add(
        Row.ofRates(
            "macro", macro(Count::precision), macro(Count::recall), macro(Count::f1), asked));
    rows.add(Row.ofShare("right", right, asked));
    classes.forEach((name, count) -> rows.add(Row.of(name, count)));
    return rows;
  }

  /** The weighted mean alone, under a name of the caller's. */
  Row weighted(String name) {
    return Row.ofRates(
        name, weighted(Count::precision), weighted(Count::recall), weighted(Count::f1), asked);
  }

  private double weighted(ToDoubleFunction<Count> score) {
    return classes.values().stream()
            .mapToDouble(count -> count.gold() * score.applyAsDouble(count))
            .sum()
        / Math.max(1, asked);
  }

  private double macro(ToDoubleFunction<Count> score) {
    return classes.values().stream().mapToDouble(score).average().orElse(0);
  }
}

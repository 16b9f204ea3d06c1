package org.hearsay.evaluation.geoparsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Row;

/**
 * Counts what was found and how far off it was put.
 *
 * <p>A name of ours and one of the corpus that share a letter are one, each paired at most once, in
 * the order of the text. Distances are taken of the pairs in which both say where the place is.
 */
final class Scores {
  /** A hundred miles: within it a place counts as found in the literature. */
  static final double NEAR_KM = 161;

  static final double CLOSE_KM = 20;

  private Count found = Count.NONE;
  private long located;
  private final List<Double> errors = new ArrayList<>();

  /**
   * A name of the corpus with ours.
   *
   * @param gold the corpus's
   * @param ours ours
   */
  record Pair(Toponym gold, Toponym ours) {}

  /** Pairs the names of one article; both lists are in the order of the text. */
  static List<Pair> pairs(List<Toponym> gold, List<Toponym> ours) {
    List<Pair> pairs = new ArrayList<>();
    BitSet taken = new BitSet();
    int first = 0;
    for (Toponym wanted : gold) {
      while (first < ours.size() && ours.get(first).end() <= wanted.begin()) {
        first++;
      }
      for (int i = first; i < ours.size() && ours.get(i).begin() < wanted.end(); i++) {
        if (!taken.get(i) && ours.get(i).overlaps(wanted)) {
          taken.set(i);
          pairs.add(new Pair(wanted, ours.get(i)));
          break;
        }
      }
    }
    return pairs;
  }

  /** Adds one article. */
  void add(List<Toponym> gold, List<Toponym> ours, List<Pair> pairs) {
    found = found.plus(new Count(pairs.size(), ours.size(), gold.size()));
    for (Pair pair : pairs) {
      Point wanted = pair.gold().at();
      Point at = pair.ours().at();
      located += wanted == null ? 0 : 1;
      if (wanted != null && at != null) {
        errors.add(wanted.kmTo(at));
      }
    }
  }

  /** The lines of the table. */
  List<Row> rows() {
    return List.of(
        Row.of("toponym", found),
        Row.ofShare("resolved of found", errors.size(), located),
        Row.ofShare("within 161 km of resolved", within(NEAR_KM), errors.size()),
        Row.ofShare("within 20 km of resolved", within(CLOSE_KM), errors.size()),
        Row.ofDistance("mean error, km", mean(), errors.size()),
        Row.ofDistance("median error, km", median(), errors.size()));
  }

  private long within(double km) {
    return errors.stream().filter(error -> error <= km).count();
  }

  private double mean() {
    return errors.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private double median() {
    if (errors.isEmpty()) {
      return 0;
    }
    List<Double> sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}

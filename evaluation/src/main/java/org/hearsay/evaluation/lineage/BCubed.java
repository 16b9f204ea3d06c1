package org.hearsay.evaluation.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed precision, recall and F1 of one clustering against another (Bagga and Baldwin 1998).
 *
 * @param precision mean over members: the share of our cluster that is in the member's gold cluster
 * @param recall mean over members: the share of the gold cluster that is in ours
 * @param members how many members
 */
public record BCubed(double precision, double recall, int members) {

  /**
   * Of the cluster names that each member has.
   *
   * @param ours the name of each member's cluster in ours
   * @param gold the name of its cluster in the gold, in the same order
   */
  public static BCubed of(List<String> ours, List<String> gold) {
    Map<String, Set<Integer>> our = clusters(ours);
    Map<String, Set<Integer>> their = clusters(gold);
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < ours.size(); i++) {
      Set<Integer> mine = our.getOrDefault(ours.get(i), Set.of());
      Set<Integer> right = new HashSet<>(their.getOrDefault(gold.get(i), Set.of()));
      double size = right.size();
      right.retainAll(mine);
      precision += right.size() / (double) mine.size();
      recall += right.size() / size;
    }
    int n = Math.max(1, ours.size());
    return new BCubed(precision / n, recall / n, ours.size());
  }

  private static Map<String, Set<Integer>> clusters(List<String> names) {
    Map<String, Set<Integer>> clusters = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      clusters.computeIfAbsent(names.get(i), n -> new HashSet<>()).add(i);
    }
    return clusters;
  }

  /** The harmonic mean of both. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}

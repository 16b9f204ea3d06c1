package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.lineage.Story;

/**
 * Groups reports whose texts tell one story, by average likeness of their words.
 *
 * <p>Two groups are joined while the mean likeness of their members is {@link #ALIKE} or more, the
 * most alike first; of pairs as alike, the first by identifier. Pairs that share none of their
 * rarest words count as not alike at all.
 */
final class Stories {
  /** The mean likeness from which two groups of texts are taken for one story. */
  static final double ALIKE = 0.2;

  private static final double LOOKED_AT = 0.1;
  private static final int KEYS = 24;

  private Stories() {}

  static List<Story> of(Collection<Trace> reports) {
    Map<String, Trace> byId = new TreeMap<>();
    reports.forEach(report -> byId.put(report.source().key(), report));
    Map<String, Map<String, Double>> likeness = likeness(byId);
    Groups<String> near = new Groups<>(byId.keySet());
    likeness.forEach((one, others) -> others.keySet().forEach(other -> near.join(one, other)));
    List<Story> stories = new ArrayList<>();
    near.all().forEach(group -> joined(group, likeness).forEach(s -> stories.add(new Story(s))));
    return List.copyOf(stories);
  }

  private static Map<String, Map<String, Double>> likeness(Map<String, Trace> byId) {
    Map<String, List<String>> byKey = new HashMap<>();
    Map<String, Map<String, Double>> likeness = new TreeMap<>();
    byId.forEach(
        (id, report) -> {
          List<String> keys = report.wording().rarest(KEYS);
          Set<String> near = new HashSet<>();
          keys.forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
          for (String other : near) {
            double alike = report.wording().likeness(wording(byId, other));
            if (alike >= LOOKED_AT) {
              likeness.computeIfAbsent(id, k -> new TreeMap<>()).put(other, alike);
              likeness.computeIfAbsent(other, k -> new TreeMap<>()).put(id, alike);
            }
          }
          keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(id));
        });
    return likeness;
  }

  private static Wording wording(Map<String, Trace> byId, String report) {
    Trace trace = byId.get(report);
    return trace == null ? Wording.of(List.of()) : trace.wording();
  }

  /** Average linkage; sums of likeness between groups are kept, so that a mean is a division. */
  private static List<List<String>> joined(
      List<String> members, Map<String, Map<String, Double>> likeness) {
    int n = members.size();
    double[][] sums = new double[n][n];
    for (int i = 0; i < n; i++) {
      Map<String, Double> row = likeness.getOrDefault(members.get(i), Map.of());
      for (int j = 0; j < n; j++) {
        sums[i][j] = i == j ? 0 : row.getOrDefault(members.get(j), 0.0);
      }
    }
    List<List<String>> groups = new ArrayList<>();
    members.forEach(member -> groups.add(new ArrayList<>(List.of(member))));
    int[] best = new int[2];
    while (mostAlike(sums, groups, best)) {
      merge(sums, groups, best[0], best[1]);
    }
    groups.forEach(group -> group.sort(null));
    return groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private static boolean mostAlike(double[][] sums, List<List<String>> groups, int[] best) {
    double most = -1;
    for (int i = 0; i < sums.length; i++) {
      for (int j = i + 1; j < sums.length && !groups.get(i).isEmpty(); j++) {
        int pairs = groups.get(i).size() * groups.get(j).size();
        if (pairs > 0 && sums[i][j] / pairs > most) {
          most = sums[i][j] / pairs;
          best[0] = i;
          best[1] = j;
        }
      }
    }
    return most >= ALIKE;
  }

  private static void merge(double[][] sums, List<List<String>> groups, int one, int other) {
    groups.get(one).addAll(groups.get(other));
    groups.get(other).clear();
    for (int k = 0; k < sums.length; k++) {
      sums[one][k] += sums[other][k];
      sums[k][one] += sums[k][other];
    }
    sums[one][one] = 0;
  }
}

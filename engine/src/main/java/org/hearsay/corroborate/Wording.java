package org.hearsay.corroborate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The words of a text, weighted by how much they tell, as a vector of length one.
 *
 * @param weights by term, none zero; empty where no word tells anything
 * @param rare the terms that not every text about the same war has
 * @param telling the rare terms, or all where there are none, that which tells most first; of two
 *     that tell the same, the first by letters
 * @param vector the weights again, to be compared: most claims of a report never are
 */
record Wording(
    Map<String, Double> weights, Set<String> rare, List<String> telling, Later<TermVector> vector) {

  private static final double SIDE = 1.5;
  private static final Set<String> GROUND =
      Set.of("region", "area", "district", "attack", "troop", "settlement");

  /** Of terms that may repeat: the logarithm of how often counts. */
  static Wording of(Collection<String> terms) {
    return weighted(terms, WordWeights::of);
  }

  private static Wording weighted(Collection<String> terms, ToDoubleFunction<String> weight) {
    Map<String, Double> counts = new TreeMap<>();
    terms.forEach(term -> counts.merge(term, 1.0, Double::sum));
    counts.replaceAll((term, n) -> (1 + Math.log(n)) * weight.applyAsDouble(term));
    counts.values().removeIf(value -> value <= 0);
    Set<String> rare = new HashSet<>();
    counts.keySet().stream().filter(t -> weight.applyAsDouble(t) > SIDE).forEach(rare::add);
    double length = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
    counts.replaceAll((term, value) -> value / length);
    return new Wording(counts, rare, telling(counts, rare), Later.of(() -> TermVector.of(counts)));
  }

  private static List<String> telling(Map<String, Double> weights, Set<String> rare) {
    return weights.entrySet().stream()
        .filter(each -> rare.isEmpty() || rare.contains(each.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Of the terms of one claim, in which sides and places say little: all claims of one war name
   * them.
   */
  static Wording ofClaim(Collection<String> terms, Collection<String> places) {
    Set<String> common = new HashSet<>();
    places.forEach(place -> common.addAll(Terms.all(place)));
    return weighted(
        terms,
        term ->
            Sides.of(term) != null || common.contains(term) || GROUND.contains(term)
                ? SIDE
                : WordWeights.of(term));
  }

  /** The cosine of both, from 0 (no word in common) to 1. */
  double likeness(Wording other) {
    return vector.get().times(other.vector.get());
  }

  /** Whether both have {@code least} rare terms or more. */
  boolean shareRare(Wording other, int least) {
    int shared = 0;
    for (String term : rare) {
      shared += other.rare.contains(term) ? 1 : 0;
      if (shared >= least) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rare terms that tell most, at most {@code most}; of two that tell the same, the first by
   * letters.
   */
  List<String> rarest(int most) {
    return telling.subList(0, Math.min(most, telling.size()));
  }
}

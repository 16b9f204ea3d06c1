package org.hearsay.corroborate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The words of a text, weighted by how much they tell, as a vector of length one.
 *
 * @param weights by term, none zero; empty where no word tells anything
 * @param rare the terms that not every text about the same war has
 */
record Wording(Map<String, Double> weights, Set<String> rare) {

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
    Set<String> rare = new TreeSet<>();
    counts.keySet().stream().filter(t -> weight.applyAsDouble(t) > SIDE).forEach(rare::add);
    double length = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
    counts.replaceAll((term, value) -> value / length);
    return new Wording(counts, rare);
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
    if (other.weights.size() < weights.size()) {
      return other.likeness(this);
    }
    double sum = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      sum += each.getValue() * other.weights.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }

  /** How many rare terms both have. */
  long sharedRare(Wording other) {
    return rare.stream().filter(other.rare::contains).count();
  }

  /**
   * The rare terms that tell most, at most {@code most}; of two that tell the same, the first by
   * letters.
   */
  List<String> rarest(int most) {
    return weights.entrySet().stream()
        .filter(each -> rare.isEmpty() || rare.contains(each.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}

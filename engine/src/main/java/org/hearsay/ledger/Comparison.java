package org.hearsay.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of one version of a report are which of the next.
 *
 * <p>First come claims that state the same, then claims with the same words, then claims of one
 * origin that share most of their words. What is left was withdrawn, or is new. Takes time about
 * linear in the number of claims: words that many claims have do not pair any.
 */
final class Comparison {
  /** Least part of the words of both together that two forms of one claim share. */
  private static final double ENOUGH = 0.5;

  /** A word in more claims than this tells none apart. */
  private static final int COMMON = 50;

  private final List<Stated> before;
  private final List<Stated> after;
  private final int[] partner;
  private final boolean[] taken;

  /**
   * One claim of both versions, or of one.
   *
   * @param before its place in the earlier version, or -1
   * @param after its place in the later version, or -1
   */
  record Pair(int before, int after) {}

  private Comparison(List<Stated> before, List<Stated> after) {
    this.before = before;
    this.after = after;
    this.partner = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(partner, -1);
  }

  /** Pairs in the order of the later version, then those of the earlier one that are left. */
  static List<Pair> of(List<Stated> before, List<Stated> after) {
    Comparison comparison = new Comparison(before, after);
    comparison.pairBy(stated -> stated.content() + stated.parts());
    comparison.pairBy(stated -> stated.origin() + "\t" + stated.content());
    comparison.pairBy(Stated::content);
    comparison.pairByWords();
    return comparison.pairs();
  }

  private void pairBy(Function<Stated, String> key) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        free.computeIfAbsent(key.apply(before.get(i)), any -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Deque<Integer> same = partner[i] >= 0 ? null : free.get(key.apply(after.get(i)));
      if (same != null && !same.isEmpty()) {
        pair(same.remove(), i);
      }
    }
  }

  private void pairByWords() {
    Map<String, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        for (String word : words(before.get(i))) {
          having.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < after.size(); i++) {
      if (partner[i] < 0) {
        Integer best = best(after.get(i), having);
        if (best != null) {
          pair(best, i);
        }
      }
    }
  }

  private @Nullable Integer best(Stated claim, Map<String, List<Integer>> having) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String word : words(claim)) {
      List<Integer> with = having.getOrDefault(word, List.of());
      if (with.size() <= COMMON) {
        candidates.addAll(with);
      }
    }
    Integer best = null;
    double most = ENOUGH;
    for (int candidate : candidates) {
      double shared = taken[candidate] ? 0 : shared(before.get(candidate), claim);
      if (shared > most) {
        most = shared;
        best = candidate;
      }
    }
    return best;
  }

  private static double shared(Stated a, Stated b) {
    if (!a.origin().equals(b.origin())) {
      return 0;
    }
    Set<String> all = new HashSet<>(words(a));
    Set<String> both = new HashSet<>(all);
    both.retainAll(words(b));
    all.addAll(words(b));
    return (double) both.size() / all.size();
  }

  private static Set<String> words(Stated claim) {
    return Set.of(
        new LinkedHashSet<>(
                List.of(claim.content().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
            .toArray(String[]::new));
  }

  private void pair(int earlier, int later) {
    taken[earlier] = true;
    partner[later] = earlier;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      pairs.add(new Pair(partner[i], i));
    }
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        pairs.add(new Pair(i, -1));
      }
    }
    return pairs;
  }
}

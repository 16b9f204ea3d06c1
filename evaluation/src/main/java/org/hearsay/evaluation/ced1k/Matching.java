package org.hearsay.evaluation.ced1k;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs our claims with those of the corpus, one to one: the pair with the most alike utterances
 * first, until none is alike enough.
 */
final class Matching {

  /** How alike two utterances must be: the F1 of their bags of tokens. */
  static final double ALIKE = 0.6;

  private Matching() {}

  /**
   * Two claims that are taken for one.
   *
   * @param ours index of ours
   * @param gold index of the corpus's
   * @param f1 how alike they are, from {@link #ALIKE} to 1
   */
  record Pair(int ours, int gold, double f1) {}

  /** The pairs, the most alike first; of equally alike ones the earlier. */
  static List<Pair> pairs(List<String> ours, List<String> gold) {
    BitSet oursTaken = new BitSet();
    BitSet goldTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates(ours, gold)) {
      if (!oursTaken.get(pair.ours()) && !goldTaken.get(pair.gold())) {
        oursTaken.set(pair.ours());
        goldTaken.set(pair.gold());
        pairs.add(pair);
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Pair> candidates(List<String> ours, List<String> gold) {
    List<List<String>> oursTokens = ours.stream().map(Tokens::of).toList();
    List<List<String>> goldTokens = gold.stream().map(Tokens::of).toList();
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < goldTokens.size(); g++) {
      for (int o = 0; o < oursTokens.size(); o++) {
        double f1 = Tokens.f1(oursTokens.get(o), goldTokens.get(g));
        if (f1 >= ALIKE) {
          candidates.add(new Pair(o, g, f1));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(pair -> -pair.f1()));
    return candidates;
  }
}

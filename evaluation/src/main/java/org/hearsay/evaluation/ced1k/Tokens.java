package org.hearsay.evaluation.ced1k;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as bags of tokens, and how much two of them share. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Set<String> EMPTY = Set.of("the", "a", "of");

  private Tokens() {}

  /** The runs of letters and digits in {@code text}, in lower case. */
  static List<String> of(String text) {
    return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** The F1 of two bags of tokens, from 0 to 1: a token counts as often as both have it. */
  static double f1(Collection<String> a, Collection<String> b) {
    int both = a.size() + b.size();
    return both == 0 ? 0 : 2.0 * shared(a, b) / both;
  }

  private static int shared(Collection<String> a, Collection<String> b) {
    Map<String, Integer> left = new HashMap<>();
    a.forEach(token -> left.merge(token, 1, Integer::sum));
    return (int) b.stream().filter(token -> left.merge(token, -1, Integer::sum) >= 0).count();
  }

  /**
   * Whether at least half of the tokens of the shorter name, but for "the", "a" and "of", are in
   * the other.
   */
  static boolean sameName(String one, String other) {
    Set<String> a = nameTokens(one);
    Set<String> b = nameTokens(other);
    Set<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = shorter == a ? b : a;
    long found = shorter.stream().filter(longer::contains).count();
    return !shorter.isEmpty() && 2 * found >= shorter.size();
  }

  private static Set<String> nameTokens(String name) {
    return of(name).stream().filter(t -> !EMPTY.contains(t)).collect(Collectors.toSet());
  }
}

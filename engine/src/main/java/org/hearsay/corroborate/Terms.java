package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text as terms: lower case, without common endings, words for one thing as one.
 *
 * <p>The endings are cut roughly: a term is for comparing and never shown.
 */
final class Terms {
  /** By one stem, or by two in order. */
  private static final Map<String, String> CONCEPTS = concepts();

  /** The first stems of those that are two: most words begin none, and need no joining. */
  private static final Set<String> BEGIN_TWO = beginTwo();

  private static final Set<String> FUNCTION = function();

  private Terms() {}

  /** The terms of {@code text} in order, with those that say nothing by themselves. */
  static List<String> all(String text) {
    List<String> terms = new ArrayList<>();
    String before = "";
    for (String word : TextWords.of(text)) {
      String stem = stem(word);
      String both = BEGIN_TWO.contains(before) ? CONCEPTS.get(before + " " + stem) : null;
      if (both != null) {
        terms.set(terms.size() - 1, both);
      } else {
        String side = Sides.of(stem);
        terms.add(side != null ? side : CONCEPTS.getOrDefault(stem, stem));
      }
      before = both == null ? stem : "";
    }
    return terms;
  }

  /** The stems of {@code text} in order, each word for itself. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    TextWords.of(text).forEach(word -> stems.add(stem(word)));
    return stems;
  }

  /** The terms of {@code text} that say something by themselves. */
  static List<String> telling(String text) {
    return all(text).stream().filter(term -> !FUNCTION.contains(term)).toList();
  }

  /** Whether {@code term} says nothing by itself. */
  static boolean isFunction(String term) {
    return FUNCTION.contains(term);
  }

  /** {@code word} without its ending. */
  static String stem(String word) {
    int apostrophe = word.replace('’', '\'').indexOf('\'');
    String bare = apostrophe < 0 ? word : word.substring(0, apostrophe);
    if (bare.length() > 5 && bare.endsWith("ies")) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    if (bare.length() > 5 && bare.endsWith("ing")) {
      return undoubled(bare.substring(0, bare.length() - 3));
    }
    if (bare.length() > 4 && bare.endsWith("ed")) {
      return undoubled(bare.substring(0, bare.length() - 2));
    }
    if (bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")) {
      return silent(bare.substring(0, bare.length() - 1));
    }
    return silent(bare);
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    boolean twice =
        n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0;
    return twice ? stem.substring(0, n - 1) : stem;
  }

  private static String silent(String stem) {
    return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static Map<String, String> concepts() {
    Map<String, String> concepts = new HashMap<>();
    for (List<String> row : Rows.of("concepts.csv")) {
      String concept = stem(row.get(0));
      row.stream()
          .filter(word -> !word.isBlank())
          .forEach(words -> concepts.put(String.join(" ", stems(words)), concept));
    }
    return Map.copyOf(concepts);
  }

  private static Set<String> beginTwo() {
    Set<String> first = new HashSet<>();
    for (String stems : CONCEPTS.keySet()) {
      int space = stems.indexOf(' ');
      if (space >= 0) {
        first.add(stems.substring(0, space));
      }
    }
    return Set.copyOf(first);
  }

  private static Set<String> function() {
    Set<String> terms = new HashSet<>();
    for (List<String> row : Rows.of("function_words.csv")) {
      row.forEach(word -> terms.add(stem(word.strip())));
    }
    return Set.copyOf(terms);
  }
}

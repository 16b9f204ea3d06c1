package org.hearsay.interpret;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;

/** How much two contents of one report say in the same words. */
final class Likeness {

  /**
   * Words that share this many letters count as one: "invasion" and "invaded" do not, plurals do.
   */
  private static final int STEM = 5;

  private static final Set<String> EMPTY_WORDS =
      Table.beside(Cast.class, "empty_words.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private Likeness() {}

  /** The share of the shorter content's telling words that the other has too, from 0 to 1. */
  static double of(List<Span> one, List<Span> other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** How many telling words two contents share. */
  static int shared(List<Span> one, List<Span> other) {
    return shared(words(one), words(other));
  }

  /** Whether two names have a telling word in common. */
  static boolean shareWord(String one, String other) {
    return words(one).stream().anyMatch(words(other)::contains);
  }

  private static int shared(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private static Set<String> words(List<Span> content) {
    return content.stream()
        .flatMap(span -> words(span.text()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    for (String word : plain.replaceAll("[’']s\\b", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    return words;
  }
}

package org.hearsay.interpret.event;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.interpret.figure.Lemmas;
import org.hearsay.interpret.figure.Words;
import org.hearsay.interpret.lexicon.Table;

/** A list of words and phrases with what each stands for, looked up by base form in a sentence. */
final class Phrases {

  private static final int LONGEST = 4;

  private final Map<String, Set<String>> byPhrase = new HashMap<>();

  /** Reads the phrases of {@code file}: words and, parted by bars, what they stand for. */
  Phrases(String file) {
    for (Table.Row row : Table.beside(Phrases.class, file).rows()) {
      byPhrase.put(row.cell(0), Set.copyOf(row.values(1)));
    }
  }

  /**
   * What was found.
   *
   * @param from index of the first word
   * @param to one past the last
   * @param values what it stands for
   */
  record Found(int from, int to, Set<String> values) {}

  /**
   * The longest phrase that ends with the word at {@code last} and begins at {@code first} or
   * later.
   */
  Found endingAt(Words words, int first, int last) {
    for (int from = Math.max(first, last - LONGEST + 1); from <= last; from++) {
      Set<String> values = of(words, from, last);
      if (!values.isEmpty()) {
        return new Found(from, last + 1, values);
      }
    }
    return new Found(last, last + 1, Set.of());
  }

  /** The longest phrase that begins with the word at {@code from} and ends before {@code to}. */
  Found startingAt(Words words, int from, int to) {
    for (int last = Math.min(to, from + LONGEST) - 1; last >= from; last--) {
      Set<String> values = of(words, from, last);
      if (!values.isEmpty()) {
        return new Found(from, last + 1, values);
      }
    }
    return new Found(from, from + 1, Set.of());
  }

  private Set<String> of(Words words, int from, int last) {
    String before = from == last ? "" : words.words(from, last) + " ";
    for (String base : Lemmas.of(words.word(last))) {
      Set<String> values = byPhrase.get(before + base);
      if (values != null) {
        return values;
      }
    }
    return Set.of();
  }

  /** What {@code phrase}, in lower case and its base form, stands for. */
  Set<String> of(String phrase) {
    return byPhrase.getOrDefault(phrase, Set.of());
  }

  /** What words with the ending of {@code word} stand for: "Turkish-backed". */
  Set<String> byEnding(String word) {
    OptionalInt hyphen = hyphen(word);
    return hyphen.isEmpty()
        ? Set.of()
        : byPhrase.getOrDefault(word.substring(hyphen.getAsInt()), Set.of());
  }

  private static OptionalInt hyphen(String word) {
    int at = word.lastIndexOf('-');
    return at > 0 ? OptionalInt.of(at) : OptionalInt.empty();
  }
}

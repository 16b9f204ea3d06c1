package org.hearsay.interpret.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * A sentence as the patterns see it: its words in lower case, with what each can mean in a time.
 *
 * @param index index of the sentence in the reading
 * @param sentence the sentence
 * @param lower its words in lower case
 * @param senses the senses of each word
 */
record Line(int index, Sentence sentence, List<String> lower, List<List<Sense>> senses) {

  static Line of(int index, Sentence whole, TimeWords words) {
    Sentence sentence = Pieces.of(whole);
    List<List<Sense>> senses =
        IntStream.range(0, sentence.tokens().size())
            .mapToObj(i -> senses(sentence, i, words))
            .toList();
    return new Line(
        index,
        sentence,
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList(),
        Years.beside(sentence, senses));
  }

  /** "Today" with a capital after a name ("Aden Today") is of the name. */
  private static List<Sense> senses(Sentence sentence, int i, TimeWords words) {
    String word = sentence.tokens().get(i).text();
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    boolean afterName = i > 0 && sentence.tokens().get(i - 1).tag().startsWith("NNP");
    List<Sense> senses = words.of(word);
    boolean ofName =
        capital && afterName && senses.stream().anyMatch(s -> s.category() == Category.DAYWORD);
    return ofName ? List.of() : senses;
  }

  int size() {
    return lower.size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The word at {@code i} in lower case, or nothing before the first and after the last. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : lower.get(i);
  }

  /** The value of the word at {@code i} in a category, if it can be of that category. */
  Optional<String> value(int i, Category category) {
    if (i < 0 || i >= size()) {
      return Optional.empty();
    }
    for (Sense sense : senses.get(i)) {
      if (sense.category() == category) {
        return Optional.of(sense.value());
      }
    }
    return Optional.empty();
  }
}

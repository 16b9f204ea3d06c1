package org.hearsay.interpret.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  static Line of(int index, Sentence sentence, TimeWords words) {
    return new Line(
        index,
        sentence,
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList(),
        sentence.tokens().stream().map(token -> words.of(token.text())).toList());
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
    return senses.get(i).stream()
        .filter(sense -> sense.category() == category)
        .map(Sense::value)
        .findFirst();
  }
}

package org.hearsay.interpret.event;

import java.util.List;
import java.util.Set;
import org.hearsay.interpret.figure.Lemmas;
import org.hearsay.interpret.figure.Words;

/**
 * A row of {@code words.csv}: words that tell an event.
 *
 * @param words base forms, in order; {@link #GAP} for words between
 * @param form what part of speech the first word must be
 * @param base the event, or the sort of event that {@code refinements.csv} tells apart
 * @param object kinds of which the object must be one; empty where anything will do
 * @param actor kinds of which the actor must be one, likewise
 */
record Trigger(List<String> words, Form form, String base, Set<String> object, Set<String> actor) {

  static final String GAP = "..";
  private static final int LONGEST_GAP = 4;

  /** Parts of speech of the first word. */
  enum Form {
    VERB,
    NOUN,
    ANY
  }

  /** How many words it asks for. */
  int length() {
    return (int) words.stream().filter(word -> !word.equals(GAP)).count();
  }

  /** One past the last of its words in a sentence, if they begin at {@code i}; or -1. */
  int endAt(Words sentence, int i) {
    if (!fits(sentence, i)) {
      return -1;
    }
    int at = i + 1;
    for (int part = 1; part < words.size(); part++) {
      boolean gap = words.get(part).equals(GAP);
      part += gap ? 1 : 0;
      at = find(sentence, words.get(part), at, gap ? LONGEST_GAP : 0);
      if (at < 0) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int find(Words sentence, String base, int from, int gap) {
    for (int at = from; at <= from + gap && sentence.has(at); at++) {
      if (Lemmas.of(sentence.word(at)).contains(base)) {
        return at;
      }
      if (sentence.is(at, ",", ".", ";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(Words sentence, int i) {
    return switch (form) {
      case VERB -> sentence.tagged(i, "VB") || isParticiple(sentence, i);
      case NOUN -> sentence.tagged(i, "NN", "JJ", "FW", "IN") || isVerbalNoun(sentence, i);
      case ANY -> true;
    };
  }

  /** A participle before its noun is often tagged as an adjective. */
  private static boolean isParticiple(Words sentence, int i) {
    return sentence.tagged(i, "JJ") && sentence.word(i).matches(".*(ed|en|wn|ing)");
  }

  /** "The shelling of", "heavy fighting". */
  private boolean isVerbalNoun(Words sentence, int i) {
    return sentence.tagged(i, "VBG") && words.get(0).endsWith("ing");
  }
}

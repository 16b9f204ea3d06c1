package org.hearsay.interpret.event;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.interpret.figure.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an event was done with: in its own phrase, in its sides, and in the rest of its
 * clause.
 */
final class MeansFinder {

  private static final Phrases LISTED = new Phrases("means.csv");
  private static final String NONE = "none";

  private final Words words;
  private @Nullable Set<String> whole;

  MeansFinder(Words words) {
    this.words = words;
  }

  /**
   * The means of the event told from {@code at} to {@code end}, whose phrase begins at {@code
   * from}.
   */
  Set<String> of(int from, int end, Arguments arguments) {
    Set<String> means = new HashSet<>(ofSentence());
    add(adverbs(from), Complements.clauseEnd(words, end), means);
    arguments.actors().forEach(phrase -> add(phrase.from(), phrase.head() + 1, means));
    arguments.targets().forEach(phrase -> add(phrase.from(), phrase.head() + 1, means));
    return means;
  }

  /** Whether the word at {@code i} alone tells what something was done with. */
  boolean isMeans(int i) {
    return words.isNoun(i) && !LISTED.startingAt(words, i, i + 1).values().isEmpty();
  }

  /** "violently dispersed". */
  private int adverbs(int from) {
    int first = from;
    while (words.tagged(first - 1, "RB")) {
      first--;
    }
    return first;
  }

  /** A town that is entered after its defenders have left is told so anywhere in the sentence. */
  private Set<String> ofSentence() {
    if (whole == null) {
      whole = new HashSet<>();
      add(0, words.size(), whole);
      whole.retainAll(whole.contains("fight") ? Set.of() : Set.of("peaceful"));
    }
    return whole;
  }

  private void add(int from, int to, Set<String> means) {
    for (int i = from; i < to; ) {
      Phrases.Found found = LISTED.startingAt(words, i, Math.max(to, i + 1));
      found.values().stream().filter(value -> !value.equals(NONE)).forEach(means::add);
      i = found.to();
    }
  }
}

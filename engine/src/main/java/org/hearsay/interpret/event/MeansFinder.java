package org.hearsay.interpret.event;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.interpret.figure.Words;

/** Finds what an event was done with: in its own phrase, in its sides, and in the rest of its clause. */
final class MeansFinder {

  private static final Phrases LISTED = new Phrases("means.csv");
  private static final String NONE = "none";

  private final Words words;

  MeansFinder(Words words) {
    this.words = words;
  }

  /** The means of the event told from {@code at} to {@code end}, whose phrase begins at {@code from}. */
  Set<String> of(int from, int end, Arguments arguments) {
    Set<String> means = new HashSet<>();
    add(from, Complements.clauseEnd(words, end), means);
    arguments.actors().forEach(phrase -> add(phrase.from(), phrase.head() + 1, means));
    arguments.targets().forEach(phrase -> add(phrase.from(), phrase.head() + 1, means));
    return means;
  }

  private void add(int from, int to, Set<String> means) {
    for (int i = from; i < to; ) {
      Phrases.Found found = LISTED.startingAt(words, i, Math.max(to, i + 1));
      found.values().stream().filter(value -> !value.equals(NONE)).forEach(means::add);
      i = found.to();
    }
  }
}

package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The days that a report itself gives for events, so that "since the invasion started" can be dated
 * by "troops entered ... last Tuesday".
 */
final class EventDates {

  private static final int BESIDE = 8;

  /** How well a dated word tells when an event began, worst first. */
  private enum Strength {
    NOUN,
    VERB,
    START
  }

  private record Evidence(String word, Set<String> families, Strength strength, LocalDate day) {}

  private final EventFamilies families;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, Optional<LocalDate>> known = new HashMap<>();

  EventDates(EventFamilies families) {
    this.families = families;
  }

  /** Learns from the words around a day in a sentence. */
  void learn(Line line, Phrase phrase, LocalDate day) {
    OptionalInt verb = Governor.verbOf(line, phrase.first().first());
    if (verb.isPresent()) {
      learnFromVerb(line, verb.getAsInt(), day);
    }
    learnFromNoun(line, phrase, day);
  }

  /** The day on which the event that the word names began, where the report tells. */
  Optional<LocalDate> beginOf(String word) {
    return known.computeIfAbsent(word, this::find);
  }

  private Optional<LocalDate> find(String word) {
    Comparator<Evidence> best =
        Comparator.comparing((Evidence e) -> score(e, word))
            .thenComparing(Evidence::day, Comparator.reverseOrder());
    return evidence.stream().filter(e -> tellsOf(e, word)).max(best).map(Evidence::day);
  }

  /** A verb tells of all nouns of its family, a noun only of itself and those it stands for. */
  private boolean tellsOf(Evidence evidence, String word) {
    if (evidence.word().equals(word)) {
      return true;
    }
    Set<String> meant = new HashSet<>(families.ofVerb(word, ""));
    meant.addAll(
        evidence.strength() == Strength.VERB ? families.askedBy(word) : families.ofNoun(word));
    return evidence.strength() != Strength.NOUN
        && meant.stream().anyMatch(evidence.families()::contains);
  }

  private static int score(Evidence evidence, String word) {
    return evidence.strength().ordinal() * 2 + (evidence.word().equals(word) ? 1 : 0);
  }

  private void learnFromVerb(Line line, int verb, LocalDate day) {
    String word = line.word(verb);
    add(word, families.ofVerb(word, line.word(verb + 1)), Strength.VERB, day);
    if (families.isStart(word)) {
      for (int i = Math.max(0, verb - BESIDE); i < Math.min(line.size(), verb + BESIDE); i++) {
        addNoun(line.word(i), Strength.START, day);
      }
    }
  }

  /** "Tuesday's invasion", "the 6 August attack", "the invasion on Tuesday". */
  private void learnFromNoun(Line line, Phrase phrase, LocalDate day) {
    for (int i : List.of(phrase.end(), phrase.end() + 1, phrase.begin() - 1, phrase.begin() - 2)) {
      addNoun(line.word(i), Strength.NOUN, day);
    }
  }

  private void addNoun(String word, Strength strength, LocalDate day) {
    if (!families.askedBy(word).isEmpty()) {
      evidence.add(new Evidence(word, families.ofNoun(word), strength, day));
    }
  }

  private void add(String word, Set<String> of, Strength strength, LocalDate day) {
    if (!of.isEmpty()) {
      evidence.add(new Evidence(word, of, strength, day));
    }
  }
}

package org.hearsay.interpret.figure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says whom "it", "they", "its" or "their" stands for inside a sentence of reported speech: the one
 * who says it ("Thimphu said it had lost two guards"). Nothing is guessed across sentences.
 */
public final class Pronouns {

  private static final int REACH = 30;

  private final Words words;
  private final Actors actors;
  private final Subjects subjects;

  /** Of the pronouns among {@code words}. */
  public Pronouns(Words words, Actors actors, Subjects subjects) {
    this.words = words;
    this.actors = actors;
    this.subjects = subjects;
  }

  /** Whom the pronoun at {@code i} stands for. */
  public Optional<String> of(int i) {
    OptionalInt speaker = words.is(i, "it", "they") ? speaker(i) : OptionalInt.empty();
    return speaker.isPresent() ? actors.owner(speaker.getAsInt()) : Optional.empty();
  }

  /** Whose "its" or "their" at {@code i} says: for "Karvelia's ombudsman" that is Karvelia. */
  Optional<String> possessor(int i) {
    OptionalInt speaker = speaker(i);
    if (speaker.isPresent()) {
      return side(speaker.getAsInt());
    }
    OptionalInt earlier = earlierSubject(i);
    return earlier.isPresent()
        ? actors.doer(earlier.getAsInt())
        : laterSpeaker(i).stream().boxed().findFirst().flatMap(this::side);
  }

  private Optional<String> side(int speaker) {
    OptionalInt possessor = actors.possessor(speaker);
    return actors.owner(possessor.orElse(speaker));
  }

  /** "Fifteen of its soldiers were hurt, the Angolan army said". */
  private OptionalInt laterSpeaker(int pronoun) {
    for (int i = pronoun + 1; i < pronoun + REACH && words.has(i) && !words.is(i, ";"); i++) {
      if (words.isVerb(i) && Lists.SAYINGS.hold(words.word(i))) {
        OptionalInt subject = subjects.of(i);
        boolean later = subject.isPresent() && subject.getAsInt() > pronoun;
        return later && words.isNoun(subject.getAsInt()) ? subject : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "When Ukrainian units crossed the border, their losses …": the side in the clause before. */
  private OptionalInt earlierSubject(int pronoun) {
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
      if (words.relation(i).equals("nsubj") && words.isNoun(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt speaker(int pronoun) {
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - REACH); i--) {
      if (words.isVerb(i) && Lists.SAYINGS.hold(words.word(i))) {
        OptionalInt subject = subjects.of(i);
        boolean named = subject.isPresent() && words.isNoun(subject.getAsInt());
        return named && subject.getAsInt() < pronoun ? subject : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}

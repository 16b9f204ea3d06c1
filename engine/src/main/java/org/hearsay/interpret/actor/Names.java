package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/** Turns names into voices: people by their fullest name, short names that the report explains. */
final class Names {

  private final People people;
  private final Sides sides;
  private final VoiceNouns nouns;
  private final Outlets outlets;
  private final Acronyms acronyms;
  private final Bodies bodies;

  Names(
      People people,
      Sides sides,
      VoiceNouns nouns,
      Outlets outlets,
      Acronyms acronyms,
      Bodies bodies) {
    this.people = people;
    this.sides = sides;
    this.nouns = nouns;
    this.outlets = outlets;
    this.acronyms = acronyms;
    this.bodies = bodies;
  }

  /** The voice that {@code phrase} names without a noun for voices; none where it holds no word. */
  Optional<Hop> named(Tree tree, Span phrase) {
    int from = tree.indexAt(phrase.begin());
    int to = tree.indexAt(phrase.end());
    while (from + 1 < to && Phrases.isDeterminer(tree, from)) {
      from++;
    }
    String name = from < to ? Phrases.text(tree, from, to) : "";
    if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int first = from;
    return missed(tree, first, to, name, phrase)
        .or(() -> titled(tree, first, to, phrase))
        .or(() -> Optional.of(body(name, phrase)));
  }

  private Hop body(String name, Span phrase) {
    String full = inFull(name);
    boolean isName = !full.equals(name) || isName(name);
    return hop(full, isName ? HopKind.ORGANISATION : HopKind.UNNAMED_GROUP, null, phrase);
  }

  /** The full name of a body, where the report gives it. */
  String inFull(String name) {
    return bodies.inFull(acronyms.inFull(name));
  }

  /** A person named elsewhere, where the name tagger missed the name. */
  private Optional<Hop> missed(Tree tree, int from, int to, String name, Span phrase) {
    boolean allCapitals = Phrases.nameStart(tree, from, to) == from;
    return allCapitals && isPersons(name) && !sides.isCountry(name)
        ? people.find(name).map(person -> person(person, phrase))
        : Optional.empty();
  }

  /** "juror Mae Puckett": a noun for a person in front of a name that the name tagger missed. */
  private Optional<Hop> titled(Tree tree, int from, int to, Span phrase) {
    int name = Phrases.nameStart(tree, from, to);
    boolean title =
        name > from
            && to - name > 1
            && nouns.find(tree.token(name - 1).text()).filter(VoiceNoun::isPerson).isPresent();
    if (!title) {
      return Optional.empty();
    }
    String role = Phrases.text(tree, from, name);
    Person person = new Person(Phrases.text(tree, name, to), role, sides.of(role), Gender.UNKNOWN);
    return Optional.of(person(person, phrase));
  }

  private boolean isName(String name) {
    return sides.isCountry(name) || name.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Any voice, for the side that its name tells; an outlet speaks for none. */
  Hop hop(String actor, HopKind kind, @Nullable String role, Span words) {
    String side = kind == HopKind.OUTLET ? null : sides.of(actor);
    return new Hop(actor, kind, role, side, List.of(), words, null, null);
  }

  /** A person as a voice. */
  static Hop person(Person person, Span words) {
    return new Hop(
        person.name(),
        HopKind.NAMED_PERSON,
        person.role(),
        person.side(),
        List.of(),
        words,
        null,
        null);
  }

  /** Whether a name is a person's: the name tagger also takes places and newspapers for people. */
  boolean isPersons(String name) {
    return !sides.isCountry(name) && outlets.named(name).isEmpty();
  }
}

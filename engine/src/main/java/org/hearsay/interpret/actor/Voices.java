package org.hearsay.interpret.actor;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Turns the words that name one voice into that voice. */
final class Voices {

  private final VoiceNouns nouns;
  private final Mentions entities;
  private final People people;
  private final Outlets outlets;
  private final CalledOutlets calledOutlets;
  private final Names names;
  private final Definites definites;
  private final Discourse discourse;

  Voices(
      VoiceNouns nouns,
      Mentions entities,
      People people,
      Outlets outlets,
      CalledOutlets calledOutlets,
      Names names,
      Definites definites,
      Discourse discourse) {
    this.nouns = nouns;
    this.entities = entities;
    this.people = people;
    this.outlets = outlets;
    this.calledOutlets = calledOutlets;
    this.names = names;
    this.definites = definites;
    this.discourse = discourse;
  }

  /** Whom the words from {@code begin} to before {@code end} name; nobody where they name none. */
  Optional<Hop> voice(Tree tree, int begin, int end) {
    int from = Phrases.skipLead(tree, begin, end);
    if (from >= end) {
      return Optional.empty();
    }
    Span words = Phrases.span(tree, from, end);
    if (tree.isWh(from)) {
      return Phrases.antecedent(tree, from)
          .flatMap(noun -> voice(tree, noun[0], noun[1]))
          .map(h -> h.withSpan(words));
    }
    if (tree.token(from).tag().startsWith("PRP") && end - from == 1) {
      return discourse.pronoun(words.text(), words.begin()).map(h -> h.withSpan(words));
    }
    return calledOutlets
        .anywhere(tree, from, end)
        .or(() -> knownOutlet(tree, from, end, words))
        .or(() -> personIn(tree, from, end))
        .or(() -> body(tree, from, end, words));
  }

  /** The person whom the words name: not one named only to say whose spokesman speaks. */
  private Optional<Hop> personIn(Tree tree, int from, int end) {
    Span words = Phrases.span(tree, from, end);
    return entities
        .overlapping(words)
        .filter(e -> e.type() == EntityType.PERSON && words.contains(e.span()))
        .filter(
            e ->
                !Phrases.isOwner(tree, e.span(), end)
                    && names.isPersons(People.bare(e.span().text())))
        .max(Comparator.comparingInt(e -> e.span().length()))
        .flatMap(e -> people.find(e.span().text()).map(p -> Names.person(p, words)));
  }

  private Optional<Hop> knownOutlet(Tree tree, int from, int end, Span words) {
    return outlets
        .named(Phrases.span(tree, from, Phrases.headEnd(tree, from, end)).text())
        .map(name -> names.hop(name, HopKind.OUTLET, null, words));
  }

  private Optional<Hop> body(Tree tree, int from, int end, Span words) {
    int stop = Phrases.headEnd(tree, from, end);
    Span phrase = Phrases.span(tree, from, stop);
    return nouns
        .find(tree.token(stop - 1).text())
        .map(noun -> byNoun(tree, from, stop, end, noun, words))
        .or(() -> names.named(tree, phrase).map(h -> h.withSpan(words)));
  }

  private Hop byNoun(Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    return definites
        .meant(tree, from, stop, end, noun, words)
        .orElseGet(() -> fresh(tree, from, stop, end, noun, words));
  }

  private Hop fresh(Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    boolean another = Phrases.meansOther(tree, from);
    int begin = from;
    while (begin + 1 < stop && Phrases.isDeterminer(tree, begin)) {
      begin++;
    }
    String name = Phrases.text(tree, begin, Phrases.descriptionEnd(tree, stop, end));
    String whole = inFull(noun, name, words.begin());
    String told = another && discourse.knows(whole) ? distinct(whole) : whole;
    String office = noun.kind() == VoiceNoun.Kind.OFFICE ? whole : null;
    return names.hop(told, noun.hopKind(), office, words);
  }

  private String inFull(VoiceNoun noun, String name, int offset) {
    if (noun.kind() == VoiceNoun.Kind.ORGANISATION) {
      return names.inFull(name);
    }
    return speaksForBody(noun, name) ? withBody(name, offset) : name;
  }

  private static boolean speaksForBody(VoiceNoun noun, String name) {
    return noun.singular().startsWith("spokes") && !name.contains(" ");
  }

  /** "A spokesperson" without a word on whose is that of the body that spoke just before. */
  private String withBody(String name, int offset) {
    return discourse.nearBody(offset).map(body -> body.actor() + " " + name).orElse(name);
  }

  private String distinct(String name) {
    int count = 2;
    while (discourse.knows(name + " (" + count + ")")) {
      count++;
    }
    return name + " (" + count + ")";
  }
}

package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Actor;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.actor.Discourse.Rank;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in one report: turns the words of a source into voices, and remembers them, so that a
 * later "he", "the ministry" or "another official" is told.
 *
 * <p>Sources must be asked for in the order of the text. Not safe for use by several threads.
 */
public final class Cast {

  private final Report report;
  private final Outlets outlets;
  private final VoiceNouns nouns;
  private final Sentences sentences;
  private final People people;
  private final SourceParts parts;
  private final CalledOutlets calledOutlets;
  private final Names names;
  private final Voices voices;
  private final Roster roster;
  private final Discourse discourse = new Discourse();

  /** The names of the actors that the entities of the report stand for, by entity. */
  private final Map<Span, String> named = new HashMap<>();

  /**
   * Collects the people and bodies that a report names.
   *
   * @param contents the contents of its attributions: who is named there does not speak
   */
  public Cast(
      Reading reading,
      Sentences sentences,
      List<Span> contents,
      Outlets outlets,
      VoiceNouns nouns,
      KnownActors known) {
    report = reading.report();
    Mentions entities = new Mentions(reading.entities());
    Sides sides = new Sides();
    this.sentences = sentences;
    this.outlets = outlets;
    this.nouns = nouns;
    people = People.of(reading, sentences, nouns, sides);
    parts = new SourceParts(nouns, entities);
    calledOutlets = new CalledOutlets(nouns, entities, sides, people);
    Acronyms acronyms = new Acronyms(report.text());
    names = new Names(people, sides, nouns, outlets, acronyms, new Bodies(reading.entities()));
    Definites definites = new Definites(people, sides, nouns, discourse);
    voices =
        new Voices(nouns, entities, people, outlets, calledOutlets, names, definites, discourse);
    roster = new Roster(known, nouns, sides);
    BitSet said = new BitSet(report.text().length());
    contents.forEach(content -> said.set(content.begin(), content.end()));
    reading.entities().forEach(e -> remember(e, said.get(e.span().begin())));
    reading.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.tag().startsWith("NNP") && !said.get(token.span().begin()))
        .filter(token -> people.isLastName(token.text()))
        .filter(token -> entities.overlapping(token.span()).findAny().isEmpty())
        .forEach(token -> remember(new Entity(token.span(), EntityType.PERSON, null), false));
  }

  /** The voices that a source's words name: none for no words, several for joint sources. */
  public List<Hop> voices(List<Span> source) {
    List<Hop> all = new ArrayList<>();
    for (Span piece : source) {
      sentences.at(piece.begin()).ifPresent(s -> all.addAll(voices(piece, new Tree(s))));
    }
    return joined(isApposition(source) ? peopleOrAll(all) : all);
  }

  /** "Jo Hale, head of policy": pieces with only a comma between them name one voice. */
  private boolean isApposition(List<Span> source) {
    for (int i = 1; i < source.size(); i++) {
      int from = source.get(i - 1).end();
      int to = source.get(i).begin();
      if (from > to || !report.text().substring(from, to).strip().equals(",")) {
        return false;
      }
    }
    return source.size() > 1;
  }

  private static List<Hop> peopleOrAll(List<Hop> voices) {
    List<Hop> named = voices.stream().filter(v -> v.kind() == HopKind.NAMED_PERSON).toList();
    return named.isEmpty() ? voices : named.subList(0, 1);
  }

  /** The voices that {@code source}, words of the sentence of {@code tree}, names. */
  public List<Hop> voices(Span source, Tree tree) {
    List<Hop> found = new ArrayList<>();
    for (int[] part : parts.of(tree, Phrases.whole(tree, source))) {
      voices
          .voice(tree, part[0], part[1])
          .filter(v -> found.stream().noneMatch(k -> k.actor().equals(v.actor())))
          .ifPresent(found::add);
    }
    found.forEach(v -> discourse.add(mention(source.begin(), v, Rank.MAIN)));
    return joined(found);
  }

  /**
   * The outlet that was told or that carried something: one that is known, one that is called "the
   * daily" or points back to one ("the broadcaster"), or any other name that is neither a person's
   * nor a country's nor a public body's.
   */
  public Optional<Hop> outlet(Span words, Tree tree) {
    int from = tree.indexAt(words.begin());
    int end = tree.indexAt(words.end());
    Optional<Hop> outlet =
        voices
            .voice(tree, from, end)
            .filter(h -> h.kind() == HopKind.OUTLET)
            .or(() -> calledOutlets.called(tree, from, end));
    outlet.ifPresent(o -> discourse.add(mention(words.begin(), o, Rank.MAIN)));
    return outlet;
  }

  /** The voice of an attribution that names nobody. */
  public static Hop nobody(@Nullable Span shownBy) {
    return new Hop(
        "no source named", HopKind.NO_SOURCE, null, null, List.of(), shownBy, null, null);
  }

  private static List<Hop> joined(List<Hop> voices) {
    if (voices.size() < 2) {
      return List.copyOf(voices);
    }
    return voices.stream()
        .map(
            v ->
                v.withJoint(
                    voices.stream().map(Hop::actor).filter(a -> !a.equals(v.actor())).toList()))
        .toList();
  }

  /**
   * The entities of a reading, those that stand for an actor with its name.
   *
   * @param entities those of the reading that this was made for
   */
  public List<Entity> named(List<Entity> entities) {
    return entities.stream()
        .map(e -> new Entity(e.span(), e.type(), named.getOrDefault(e.span(), e.actor())))
        .toList();
  }

  /**
   * The actors of the report: the outlet that published it, then all that its entities or the
   * voices of its claims are, in the order in which they were met.
   */
  public List<Actor> actors(String outlet, List<Hop> voices) {
    voices.forEach(voice -> roster.meet(voice, null));
    Hop publisher = new Hop(outlet, HopKind.OUTLET, null, null, List.of(), null, null, null);
    roster.meet(publisher, null);
    List<Actor> actors = new ArrayList<>(roster.actors());
    actors.sort(Comparator.comparing(actor -> !actor.name().equals(outlet)));
    return actors;
  }

  private void remember(Entity entity, boolean isSaid) {
    Span span = People.bare(entity.span(), report.text());
    Optional<Hop> hop =
        switch (entity.type()) {
          case PERSON ->
              people
                  .find(span.text())
                  .filter(p -> names.isPersons(p.name()))
                  .map(p -> Names.person(p, span));
          case ORGANIZATION ->
              sentences.at(span.begin()).flatMap(s -> names.named(new Tree(s), span));
          default -> Optional.empty();
        };
    if (!isSaid) {
      hop.ifPresent(h -> discourse.add(mention(span.begin(), h, rank(span))));
    }
    outletNamed(entity, span)
        .or(() -> hop.filter(h -> h.kind() != HopKind.UNNAMED_GROUP && isLong(span)))
        .ifPresent(h -> meet(entity, h, span.text()));
  }

  /** A letter or an article that was marked as a name stands for nobody. */
  private static boolean isLong(Span name) {
    String lower = name.text().toLowerCase(Locale.ROOT);
    return lower.length() > 1 && !lower.equals("the") && !lower.equals("a");
  }

  private void meet(Entity entity, Hop voice, String calledHere) {
    named.put(entity.span(), voice.actor());
    roster.meet(voice, calledHere);
  }

  private Optional<Hop> outletNamed(Entity entity, Span span) {
    return entity.type() == EntityType.ORGANIZATION
        ? outlets.named(span.text()).map(n -> names.hop(n, HopKind.OUTLET, null, span))
        : Optional.empty();
  }

  private Rank rank(Span name) {
    return sentences
        .at(name.begin())
        .map(Tree::new)
        .flatMap(tree -> tree.headOf(name).stream().mapToObj(i -> rank(tree, i)).findFirst())
        .orElse(Rank.OTHER);
  }

  private static Rank rank(Tree tree, int i) {
    if (!tree.token(i).relation().startsWith("nsubj")) {
      return Rank.OTHER;
    }
    int verb = tree.token(i).head();
    return verb >= 0 && tree.token(verb).head() < 0 ? Rank.MAIN : Rank.SUBJECT;
  }

  private Discourse.Mention mention(int offset, Hop hop, Rank rank) {
    int sentence = sentences.indexAt(offset);
    return new Discourse.Mention(offset, sentence, hop, gender(hop), isPerson(hop), rank);
  }

  private boolean isPerson(Hop hop) {
    return switch (hop.kind()) {
      case NAMED_PERSON -> true;
      case OFFICE, UNNAMED_OFFICIAL -> true;
      case UNNAMED_GROUP ->
          Arrays.stream(hop.actor().split("\\s+"))
              .anyMatch(w -> nouns.find(w).filter(VoiceNoun::isPerson).isPresent());
      default -> false;
    };
  }

  /** Whether a voice is more than any noun: a name, an outlet, or a noun that stands for voices. */
  public boolean isVoice(Hop hop) {
    return switch (hop.kind()) {
      case NAMED_PERSON, OUTLET, OFFICE, UNNAMED_OFFICIAL, DOCUMENT -> true;
      case ORGANISATION, UNNAMED_GROUP ->
          hop.actor().codePoints().anyMatch(Character::isUpperCase)
              || Arrays.stream(hop.actor().split("\\s+")).anyMatch(w -> nouns.find(w).isPresent());
      case NO_SOURCE -> false;
    };
  }

  private Gender gender(Hop hop) {
    if (hop.kind() == HopKind.NAMED_PERSON) {
      return people.find(hop.actor()).map(Person::gender).orElse(Gender.UNKNOWN);
    }
    String last = hop.actor().substring(hop.actor().lastIndexOf(' ') + 1);
    return nouns.find(last).map(VoiceNoun::gender).orElse(Gender.UNKNOWN);
  }

  /** Whether two names mean one actor in this report. */
  public boolean same(String one, String other) {
    String a = canonical(one);
    String b = canonical(other);
    return a.equals(b) || outlets.same(one, other);
  }

  private String canonical(String name) {
    return people.find(name).map(Person::name).orElse(name).toLowerCase(Locale.ROOT);
  }
}

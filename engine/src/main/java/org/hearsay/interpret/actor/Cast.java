package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reading;
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

  private static final Set<String> BACKWARDS =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

  private final Report report;
  private final Outlets outlets;
  private final VoiceNouns nouns;
  private final Sentences sentences;
  private final Sides sides = new Sides();
  private final People people;
  private final SourceParts parts;
  private final Mentions entities;
  private final CalledOutlets calledOutlets;
  private final Acronyms acronyms;
  private final Discourse discourse = new Discourse();

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
      VoiceNouns nouns) {
    report = reading.report();
    entities = new Mentions(reading.entities());
    this.sentences = sentences;
    this.outlets = outlets;
    this.nouns = nouns;
    people = People.of(reading, sentences, nouns, sides);
    acronyms = new Acronyms(report.text());
    parts = new SourceParts(nouns, entities);
    calledOutlets = new CalledOutlets(nouns, entities, sides, people);
    BitSet said = new BitSet(report.text().length());
    contents.forEach(content -> said.set(content.begin(), content.end()));
    reading.entities().stream().filter(e -> !said.get(e.span().begin())).forEach(this::remember);
  }

  /** The voices that a source's words name: none for no words, several for joint sources. */
  public List<Hop> voices(List<Span> source) {
    List<Hop> voices = new ArrayList<>();
    for (Span piece : source) {
      sentences.at(piece.begin()).ifPresent(s -> voices.addAll(voices(piece, new Tree(s))));
    }
    return joined(isApposition(source) ? peopleOrAll(voices) : voices);
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
    List<Hop> voices = new ArrayList<>();
    for (int[] part : parts.of(tree, source)) {
      voice(tree, part[0], part[1])
          .filter(v -> voices.stream().noneMatch(k -> k.actor().equals(v.actor())))
          .ifPresent(voices::add);
    }
    voices.forEach(v -> discourse.add(mention(source.begin(), v, true)));
    return joined(voices);
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
        voice(tree, from, end)
            .filter(h -> h.kind() == HopKind.OUTLET)
            .or(() -> calledOutlets.called(tree, from, end));
    outlet.ifPresent(o -> discourse.add(mention(words.begin(), o, true)));
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

  private void remember(Entity entity) {
    Span span = People.bare(entity.span(), report.text());
    Optional<Hop> hop =
        switch (entity.type()) {
          case PERSON ->
              people
                  .find(span.text())
                  .filter(p -> isPersonsName(p.name()))
                  .map(p -> person(p, span));
          case ORGANIZATION -> sentences.at(span.begin()).flatMap(s -> named(new Tree(s), span));
          default -> Optional.empty();
        };
    hop.ifPresent(h -> discourse.add(mention(span.begin(), h, isSubject(span))));
  }

  /** The name tagger also takes places and newspapers for people. */
  private boolean isPersonsName(String name) {
    return !sides.isCountry(name) && outlets.named(name).isEmpty();
  }

  private boolean isSubject(Span name) {
    return sentences
        .at(name.begin())
        .map(Tree::new)
        .map(tree -> tree.headOf(name).stream().anyMatch(i -> isSubject(tree, i)))
        .orElse(false);
  }

  private static boolean isSubject(Tree tree, int i) {
    return tree.token(i).relation().startsWith("nsubj");
  }

  private Discourse.Mention mention(int offset, Hop hop, boolean leads) {
    return new Discourse.Mention(offset, hop, gender(hop), isPerson(hop), leads);
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

  private Optional<Hop> voice(Tree tree, int begin, int end) {
    int from = Phrases.afterPartitive(tree, Phrases.skipMarks(tree, begin, end), end);
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
                    && isPersonsName(People.bare(e.span().text())))
        .max(Comparator.comparingInt(e -> e.span().length()))
        .flatMap(e -> people.find(e.span().text()).map(p -> person(p, words)));
  }

  private static Hop person(Person person, Span words) {
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

  private Optional<Hop> knownOutlet(Tree tree, int from, int end, Span words) {
    return outlets
        .named(Phrases.span(tree, from, Phrases.headEnd(tree, from, end)).text())
        .map(name -> hop(name, HopKind.OUTLET, null, words));
  }

  private Optional<Hop> body(Tree tree, int from, int end, Span words) {
    int stop = Phrases.headEnd(tree, from, end);
    Span phrase = Phrases.span(tree, from, stop);
    return nouns
        .find(tree.token(stop - 1).text())
        .map(noun -> byNoun(tree, from, stop, end, noun, words))
        .or(() -> named(tree, phrase).map(h -> h.withSpan(words)));
  }

  private Hop byNoun(Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    String first = tree.lower(from);
    boolean bare = stop - from <= 2;
    boolean known =
        BACKWARDS.contains(first) || stop - from == 1 || tree.token(from).tag().startsWith("NNP");
    Optional<Person> holder =
        known && noun.isPerson()
            ? people
                .holding(Phrases.office(tree, from, stop))
                .or(() -> people.holding(noun.singular(), sides.of(Phrases.text(tree, from, stop))))
            : Optional.empty();
    if (holder.isPresent()) {
      return person(holder.get(), words);
    }
    if (BACKWARDS.contains(first) && bare) {
      return backwards(noun, words).orElseGet(() -> fresh(tree, from, stop, end, noun, words));
    }
    return fresh(tree, from, stop, end, noun, words);
  }

  private Optional<Hop> backwards(VoiceNoun noun, Span words) {
    int offset = words.begin();
    Optional<Hop> told = discourse.byNoun(noun, offset);
    if (told.isEmpty()) {
      told =
          switch (noun.kind()) {
            case OUTLET -> discourse.outlet(offset);
            case ORGANISATION ->
                noun.any()
                    ? discourse.anyBody(
                        offset, w -> nouns.find(w).filter(n -> !n.any()).isPresent())
                    : Optional.empty();
            case DOCUMENT -> discourse.outlet(offset);
            case OFFICIAL -> discourse.source(HopKind.UNNAMED_OFFICIAL, offset);
            case OFFICE -> discourse.source(HopKind.OFFICE, offset);
            default -> Optional.empty();
          };
    }
    return told.map(h -> h.withSpan(words));
  }

  private Hop fresh(Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    boolean another = Phrases.meansOther(tree, from);
    int begin = from;
    while (begin + 1 < stop && Phrases.isDeterminer(tree, begin)) {
      begin++;
    }
    String name = Phrases.text(tree, begin, Phrases.descriptionEnd(tree, stop, end));
    String told = another && discourse.knows(name) ? distinct(name) : name;
    return hop(told, noun.hopKind(), noun.kind() == VoiceNoun.Kind.OFFICE ? name : null, words);
  }

  private String distinct(String name) {
    int count = 2;
    while (discourse.knows(name + " (" + count + ")")) {
      count++;
    }
    return name + " (" + count + ")";
  }

  private Optional<Hop> named(Tree tree, Span phrase) {
    int from = tree.indexAt(phrase.begin());
    int to = tree.indexAt(phrase.end());
    while (from + 1 < to && Phrases.isDeterminer(tree, from)) {
      from++;
    }
    String name = from < to ? Phrases.text(tree, from, to) : "";
    if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<Hop> titled = titled(tree, from, to, phrase);
    if (titled.isPresent()) {
      return titled;
    }
    String full = acronyms.inFull(name);
    if (!full.equals(name)) {
      return Optional.of(hop(full, HopKind.ORGANISATION, null, phrase));
    }
    HopKind kind = isName(name) ? HopKind.ORGANISATION : HopKind.UNNAMED_GROUP;
    return Optional.of(hop(name, kind, null, phrase));
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
    return Optional.of(
        person(
            new Person(Phrases.text(tree, name, to), role, sides.of(role), Gender.UNKNOWN),
            phrase));
  }

  private boolean isName(String name) {
    return sides.isCountry(name) || name.codePoints().anyMatch(Character::isUpperCase);
  }

  private Hop hop(String actor, HopKind kind, @Nullable String role, Span words) {
    String side = kind == HopKind.OUTLET ? null : sides.of(actor);
    return new Hop(actor, kind, role, side, List.of(), words, null, null);
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

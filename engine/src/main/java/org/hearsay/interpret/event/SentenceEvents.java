package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EventType;
import org.hearsay.interpret.figure.Actors;
import org.hearsay.interpret.figure.Marks;
import org.hearsay.interpret.figure.Pronouns;
import org.hearsay.interpret.figure.Subjects;
import org.hearsay.interpret.figure.Words;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence, from its first word to its last. */
final class SentenceEvents {

  private static final Set<String> SIDES =
      Set.of("state", "police", "group", "force", "mob", "protester", "protest", "person");

  private final String text;
  private final Words words;
  private final Actors names;
  private final Pronouns pronouns;
  private final Kinds kinds;
  private final BitSet inTime;
  private final ArgumentFinder arguments;
  private final MeansFinder means;
  private final FactualityReader factuality;
  private @Nullable Set<String> gathering;
  private final List<Mention> found = new ArrayList<>();

  /** One past the last word of the event before. */
  private int done;

  SentenceEvents(
      String text,
      Sentence sentence,
      Marks<Entity> entities,
      Marks<Span> places,
      Marks<Span> times) {
    this.text = text;
    words = new Words(sentence);
    names = new Actors(words, entities);
    pronouns = new Pronouns(words, names, new Subjects(words));
    kinds = new Kinds(words, entities, places, names, pronouns);
    inTime = inTimes(times);
    arguments = new ArgumentFinder(words, kinds, names, inTime::get);
    means = new MeansFinder(words);
    factuality = new FactualityReader(words);
  }

  private BitSet inTimes(Marks<Span> times) {
    BitSet inside = new BitSet(words.size());
    Span sentence = words.sentence().span();
    List<Span> mentions = times.touching(sentence.begin(), sentence.end());
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span token = words.token(i).span();
      while (next < mentions.size() && mentions.get(next).end() <= token.begin()) {
        next++;
      }
      inside.set(i, next < mentions.size() && mentions.get(next).overlaps(token));
    }
    return inside;
  }

  List<Mention> all() {
    for (int i = 0; i < words.size(); ) {
      i = read(i);
    }
    return found;
  }

  /** Reads what begins at {@code at} and gives the index to go on from. */
  private int read(int at) {
    boolean silent = inTime.get(at) || arguments.modifies(at);
    List<Trigger> triggers = silent ? List.of() : Triggers.at(words, at);
    for (Trigger trigger : triggers) {
      int end = trigger.endAt(words, at);
      if (end > at && !isPartOfNext(end)) {
        Optional<Mention> mention = mention(trigger, at, end);
        if (mention.isPresent()) {
          found.add(mention.get());
          done = end;
          return end;
        }
      }
    }
    return at + 1;
  }

  /** "A bomb attack" is told once, by its last word. */
  private boolean isPartOfNext(int end) {
    return words.isNoun(end - 1)
        && words.isNoun(end)
        && Triggers.at(words, end).stream().anyMatch(next -> next.endAt(words, end) > 0);
  }

  private Optional<Mention> mention(Trigger trigger, int at, int end) {
    Arguments sides = arguments.of(at, end);
    Set<String> actors = Arguments.kinds(sides.actors(), kinds);
    Set<String> targets = Arguments.kinds(sides.targets(), kinds);
    if (!Refinements.meets(trigger.object(), targets)
        || !Refinements.meets(trigger.actor(), actors)) {
      return Optional.empty();
    }
    if (isForeign(sides)) {
      actors.add("foreign");
    }
    if (Collections.disjoint(actors, SIDES) && Collections.disjoint(targets, SIDES)) {
      targets.addAll(gathering());
    }
    int from = phraseStart(at);
    return Refinements.of(trigger.base(), actors, targets, means.of(from, end, sides))
        .map(type -> mention(type, from, at, end, sides));
  }

  private Mention mention(EventType type, int from, int at, int end, Arguments sides) {
    int begin = words.token(from).span().begin();
    return new Mention(
        type,
        factuality.of(at),
        Span.of(text, begin, words.token(end - 1).span().end()),
        words.sentence().span(),
        sides.actor(names, pronouns).orElse(null),
        sides.target(names, words).orElse(null));
  }

  /** Violence of which no side is told is that of the protest which the sentence speaks of. */
  private Set<String> gathering() {
    if (gathering == null) {
      gathering = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        boolean plural = words.isNoun(i) && !inTime.get(i);
        gathering.addAll(plural ? kinds.of(i, i) : Set.of());
      }
      gathering.retainAll(Set.of("protest", "protester"));
    }
    return gathering;
  }

  /** The means right before a noun belong to it: "grenade attack". */
  private int phraseStart(int at) {
    int from = at;
    while (from > done && words.isNoun(at) && means.isMeans(from - 1)) {
      from--;
    }
    return from;
  }

  /** Whether an actor of one country acts on ground of another. */
  private boolean isForeign(Arguments sides) {
    Optional<String> one = country(sides.actors());
    Optional<String> other = country(sides.targets());
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private Optional<String> country(List<Complement> phrases) {
    return phrases.stream()
        .flatMap(phrase -> names.nationality(phrase.from(), phrase.head() + 1).stream())
        .findFirst();
  }
}

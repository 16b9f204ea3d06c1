package org.hearsay.interpret.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.interpret.figure.Actors;
import org.hearsay.interpret.figure.Marks;
import org.hearsay.interpret.figure.Pronouns;
import org.hearsay.interpret.figure.Words;
import org.hearsay.text.Span;

/**
 * Says what kinds of actor or thing a phrase stands for, so far as it decides the sort of event.
 */
final class Kinds {

  private static final Phrases LISTED = new Phrases("kinds.csv");

  /** Those which a word before the head can give to its phrase: "rebel positions". */
  private static final Set<String> WHO =
      Set.of("state", "police", "group", "force", "mob", "protester", "protest", "ground");

  private final Words words;
  private final Marks<Entity> entities;
  private final Marks<Span> places;
  private final Actors actors;
  private final Pronouns pronouns;

  Kinds(Words words, Marks<Entity> entities, Marks<Span> places, Actors actors, Pronouns pronouns) {
    this.words = words;
    this.entities = entities;
    this.places = places;
    this.actors = actors;
    this.pronouns = pronouns;
  }

  /** The kinds of the phrase from {@code from} with its last noun at {@code head}. */
  Set<String> of(int from, int head) {
    Phrases.Found named = LISTED.endingAt(words, from, head);
    Set<String> kinds = new HashSet<>(named.values());
    boolean open = kinds.isEmpty();
    for (int i = from; i < named.from(); ) {
      Phrases.Found before = LISTED.startingAt(words, i, named.from());
      add(before.values(), open, kinds);
      add(LISTED.byEnding(words.word(i)), open, kinds);
      i = before.to();
    }
    if (kinds.contains("force") && actors.nationality(from, head + 1).isPresent()) {
      kinds.add("state");
    }
    if (open) {
      kinds.addAll(byName(head));
    }
    return kinds;
  }

  private static void add(Set<String> more, boolean any, Set<String> kinds) {
    more.stream()
        .filter(kind -> any ? !kind.equals("number") : WHO.contains(kind))
        .filter(kind -> any || !kind.equals("ground") || kinds.isEmpty())
        .forEach(kinds::add);
  }

  private List<String> byName(int head) {
    Span span = words.token(head).span();
    if (words.isPronoun(head)) {
      return actors
          .pronoun(head)
          .or(() -> pronouns.of(head))
          .map(this::ofName)
          .orElse(List.of());
    }
    if (!places.touching(span.begin(), span.end()).isEmpty()) {
      return List.of("ground", "leader");
    }
    return entities.touching(span.begin(), span.end()).stream()
        .flatMap(
            entity ->
                switch (entity.type()) {
                  case PERSON -> List.of("person").stream();
                  case NATIONALITY -> List.of("person", "leader").stream();
                  case PLACE -> List.of("ground", "leader").stream();
                  default -> List.<String>of().stream();
                })
        .toList();
  }

  /** The kinds of an actor by the last words of its name. */
  private List<String> ofName(String name) {
    String rest = name.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      Set<String> kinds = LISTED.of(rest);
      int blank = rest.indexOf(' ');
      if (!kinds.isEmpty() || blank < 0) {
        return List.copyOf(kinds);
      }
      rest = rest.substring(blank + 1);
    }
    return List.of();
  }
}

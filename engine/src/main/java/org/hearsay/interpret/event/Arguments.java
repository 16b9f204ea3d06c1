package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.figure.Actors;
import org.hearsay.interpret.figure.Pronouns;
import org.hearsay.interpret.figure.Words;

/**
 * Who does an event to whom.
 *
 * @param actors the phrases of the doer, the nearest first
 * @param targets the phrases of the other side, likewise
 */
record Arguments(List<Complement> actors, List<Complement> targets) {

  private static final Set<String> NOBODY = Set.of("number");

  Arguments {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  static Set<String> kinds(List<Complement> phrases, Kinds kinds) {
    Set<String> all = new HashSet<>();
    phrases.forEach(phrase -> all.addAll(kinds.of(phrase.from(), phrase.head())));
    return all;
  }

  /**
   * The phrases at the beginning of {@code following} that share a preposition, and what hangs on
   * them by "of" where they say no more than a number or nothing of their kind.
   */
  static List<Complement> group(List<Complement> following, Kinds kinds) {
    List<Complement> group = new ArrayList<>();
    for (Complement next : following) {
      boolean first = group.isEmpty();
      boolean joined = !first && next.preposition().equals(group.get(0).preposition());
      boolean of = !first && next.preposition().equals("of") && isOpen(kinds(group, kinds));
      if (!first && !joined && !of) {
        break;
      }
      group.add(next);
    }
    return group;
  }

  private static boolean isOpen(Set<String> kinds) {
    return kinds.isEmpty() || kinds.equals(NOBODY) || kinds.contains("number");
  }

  /** Who did it, by the fullest name that the words tell. */
  Optional<String> actor(Actors names, Pronouns pronouns) {
    return actors.stream().flatMap(phrase -> doer(names, pronouns, phrase).stream()).findFirst();
  }

  private static Optional<String> doer(Actors names, Pronouns pronouns, Complement phrase) {
    Optional<String> named = names.doer(phrase.head());
    return named.isPresent()
        ? named
        : names
            .pronoun(phrase.head())
            .or(() -> pronouns.of(phrase.head()))
            .or(() -> names.nationality(phrase.from(), phrase.head() + 1));
  }

  /** To whom or what: of "the border city of Narva" the name. */
  Optional<String> target(Actors names, Words words) {
    return targets.stream()
        .flatMap(phrase -> names.owner(named(words, phrase.head())).stream())
        .findFirst();
  }

  private static int named(Words words, int head) {
    int last = head + 1;
    while (words.tagged(last + 1, "NNP")) {
      last++;
    }
    boolean name = words.is(head + 1, "of") && last > head + 1 && !words.tagged(head, "NNP");
    return name ? last : head;
  }
}

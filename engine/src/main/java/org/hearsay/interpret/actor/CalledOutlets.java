package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/** Outlets that no list knows, told by what they are called or by where they stand. */
final class CalledOutlets {

  private final VoiceNouns nouns;
  private final Mentions entities;
  private final Sides sides;
  private final People people;

  CalledOutlets(VoiceNouns nouns, Mentions entities, Sides sides, People people) {
    this.nouns = nouns;
    this.entities = entities;
    this.sides = sides;
    this.people = people;
  }

  /** "the daily Al-Watan", "state radio", or a bare name. */
  Optional<Hop> called(Tree tree, int from, int end) {
    int name = Phrases.nameStart(tree, from, end);
    boolean noun = name > from && callsOutlet(tree.token(name - 1).text());
    boolean bare = name == from || (name == from + 1 && Phrases.isDeterminer(tree, from));
    if (name == end || !(noun || bare) || (!noun && isOtherName(tree, name, end))) {
      return Optional.empty();
    }
    return Optional.of(outlet(Phrases.text(tree, name, end), Phrases.span(tree, from, end)));
  }

  private boolean callsOutlet(String word) {
    return word.equals("agency")
        || nouns.find(word).filter(n -> n.kind() == VoiceNoun.Kind.OUTLET).isPresent();
  }

  /** "the newspaper X" or "X radio" in any place, whatever X looks like. */
  Optional<Hop> anywhere(Tree tree, int from, int end) {
    int stop = Phrases.headEnd(tree, from, end);
    int name = Phrases.nameStart(tree, from, stop);
    boolean before = name > from && name < stop && callsOutlet(tree.token(name - 1).text());
    boolean behind =
        stop - from > 1
            && callsOutlet(tree.token(stop - 1).text())
            && Phrases.isCapitalised(tree.token(stop - 2).text())
            && !Phrases.isDeterminer(tree, stop - 2);
    if (behind) {
      int first = Phrases.isDeterminer(tree, from) ? from + 1 : from;
      Span words = Phrases.span(tree, from, end);
      return Optional.of(outlet(Phrases.text(tree, first, stop), words));
    }
    return before ? called(tree, from, stop) : Optional.empty();
  }

  private boolean isOtherName(Tree tree, int from, int end) {
    Span words = Phrases.span(tree, from, end);
    boolean person =
        words.text().contains(" ")
            && entities.overlapping(words).anyMatch(e -> e.type() == EntityType.PERSON);
    boolean body =
        IntStream.range(from, end)
            .mapToObj(i -> nouns.find(tree.token(i).text()))
            .flatMap(Optional::stream)
            .anyMatch(n -> n.kind() != VoiceNoun.Kind.OUTLET);
    return person || body || sides.isCountry(words.text()) || isSomebody(words.text());
  }

  /**
   * A person's name: in full elsewhere in the report, or named more than once. A bare name that
   * stands nowhere but behind "told" is rather an outlet's, whatever it looks like.
   */
  private boolean isSomebody(String name) {
    return people
        .find(name)
        .filter(p -> p.name().contains(" ") || entities.count(name) > 1)
        .isPresent();
  }

  private static Hop outlet(String name, Span words) {
    return new Hop(name, HopKind.OUTLET, null, null, List.of(), words, null, null);
  }
}

package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Whom a noun means that points back: "the ministry", "the 54-year-old", "the Labour politician".
 */
final class Definites {

  private static final Set<String> BACKWARDS =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

  /** The words of an office by its letters: "pm". */
  private static final Map<String, List<String>> SHORT_OFFICES =
      Table.beside(Definites.class, "short_offices.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell(0), row -> List.of(row.cell(1).split(" "))));

  private final People people;
  private final Sides sides;
  private final VoiceNouns nouns;
  private final Discourse discourse;

  Definites(People people, Sides sides, VoiceNouns nouns, Discourse discourse) {
    this.people = people;
    this.sides = sides;
    this.nouns = nouns;
    this.discourse = discourse;
  }

  /**
   * Whom the phrase from {@code from} to before {@code end} means, whose own noun {@code noun} ends
   * before {@code stop}; nobody where it does not point back to anybody spoken of.
   */
  Optional<Hop> meant(Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    return holder(tree, from, stop, noun, words)
        .or(() -> spokenOf(tree, from, stop, noun, words))
        .or(() -> lastPerson(tree, from, stop, end, noun, words));
  }

  /** The one person whose office this is. */
  private Optional<Hop> holder(Tree tree, int from, int stop, VoiceNoun noun, Span words) {
    boolean known =
        BACKWARDS.contains(tree.lower(from))
            || stop - from == 1
            || tree.token(from).tag().startsWith("NNP");
    if (!known || !noun.isPerson()) {
      return Optional.empty();
    }
    return people
        .holding(inFull(Phrases.office(tree, from, stop)))
        .or(() -> people.holding(noun.singular(), sides.of(Phrases.text(tree, from, stop))))
        .map(holder -> Names.person(holder, words));
  }

  private static List<String> inFull(List<String> office) {
    return office.size() == 1 ? SHORT_OFFICES.getOrDefault(office.get(0), office) : office;
  }

  private Optional<Hop> spokenOf(Tree tree, int from, int stop, VoiceNoun noun, Span words) {
    boolean bare = BACKWARDS.contains(tree.lower(from)) && stop - from <= 2;
    return bare ? backwards(noun, words) : Optional.empty();
  }

  private Optional<Hop> backwards(VoiceNoun noun, Span words) {
    int offset = words.begin();
    return discourse
        .byNoun(noun, offset)
        .or(
            () ->
                switch (noun.kind()) {
                  case OUTLET, DOCUMENT -> discourse.outlet(offset);
                  case ORGANISATION -> noun.any() ? anyBody(offset) : Optional.empty();
                  case OFFICIAL ->
                      noun.any()
                          ? discourse.source(HopKind.UNNAMED_OFFICIAL, offset)
                          : Optional.empty();
                  case OFFICE, GROUP -> Optional.empty();
                })
        .map(h -> h.withSpan(words));
  }

  private Optional<Hop> anyBody(int offset) {
    return discourse.anyBody(offset, w -> nouns.find(w).filter(n -> !n.any()).isPresent());
  }

  /**
   * "The driver" can be the last person with a name, "the minister" only one whose office the
   * report does not tell; neither is, where somebody was so described before.
   */
  private Optional<Hop> lastPerson(
      Tree tree, int from, int stop, int end, VoiceNoun noun, Span words) {
    boolean definite = tree.lower(from).equals("the") && stop == end;
    boolean known = stop - from > 1 && discourse.knows(Phrases.text(tree, from + 1, stop));
    if (!definite || !isLittleTold(tree, from, stop) || !noun.isPerson() || known) {
      return Optional.empty();
    }
    boolean any = noun.kind() == VoiceNoun.Kind.GROUP;
    return discourse
        .namedPerson(words.begin(), noun.gender(), hop -> any || hop.role() == null)
        .map(h -> h.withSpan(words));
  }

  /** "The driver", "the Labour politician": nothing told but a name for a side or a party. */
  private static boolean isLittleTold(Tree tree, int from, int stop) {
    boolean side = stop - from == 3 && Phrases.isCapitalised(tree.token(from + 1).text());
    return stop - from == 2 || side;
  }
}

package org.hearsay.interpret.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the words of a sentence that may name a place: those that the reader marked, countries and
 * regions known by name, names beside a word of kind ("Kursk Oblast"), names that only a place can
 * have where they stand ("into Mae Sot"), and names that the report has used for a place elsewhere.
 */
final class NameFinder {

  private static final Set<EntityType> OTHERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.EQUIPMENT);
  private static final int LONGEST = 4;

  private final PlaceWords words;
  private final NameGrower grower;
  private final Surroundings around;

  NameFinder(PlaceWords words) {
    this.words = words;
    this.grower = new NameGrower(words);
    this.around = new Surroundings(words);
  }

  /**
   * The names of a sentence, in order, not overlapping.
   *
   * @param entities the entities that overlap the sentence
   * @param learned names that the report uses for places
   */
  List<Name> in(Sentence sentence, List<Entity> entities, Learned learned) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (startsUpper(sentence, i)) {
        named(sentence, i, entities, learned)
            .filter(name -> !around.isTitled(name))
            .map(name -> grower.grow(name, learned))
            .ifPresent(names::add);
      }
    }
    return longestFirst(names);
  }

  private Optional<Name> named(Sentence sentence, int i, List<Entity> entities, Learned learned) {
    return marked(sentence, i, entities)
        .or(() -> known(sentence, i, entities))
        .or(() -> bySurroundings(sentence, i, entities))
        .or(() -> learned(sentence, i, learned));
  }

  private static Optional<Name> marked(Sentence sentence, int i, List<Entity> entities) {
    Span first = sentence.tokens().get(i).span();
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .filter(entity -> entity.span().begin() == first.begin())
        .findFirst()
        .map(entity -> new Name(sentence, i, endOf(sentence, i, entity.span()), null))
        .map(NameFinder::afterOwner);
  }

  /** "Russia's Kursk" marked as one: the place is what stands behind the owner. */
  private static Name afterOwner(Name name) {
    for (int i = name.end() - 2; i > name.begin(); i--) {
      if (name.tag(i).equals("POS")) {
        return new Name(name.sentence(), i + 1, name.end(), null);
      }
    }
    boolean owner = name.length() > 1 && name.tag(name.end() - 1).equals("POS");
    return owner ? new Name(name.sentence(), name.begin(), name.end() - 1, null) : name;
  }

  private Optional<Name> known(Sentence sentence, int i, List<Entity> entities) {
    if (!isName(sentence, i) || isOther(sentence, i, entities)) {
      return Optional.empty();
    }
    for (int end = Math.min(sentence.tokens().size(), i + LONGEST); end > i; end--) {
      Name name = new Name(sentence, i, end, null);
      if (isName(sentence, end - 1) && words.isKnown(name.words()) && !continues(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A run of names that a word of kind, a site or a preposition makes a place. */
  private Optional<Name> bySurroundings(Sentence sentence, int i, List<Entity> entities) {
    if (!isName(sentence, i) || isName(sentence, i - 1)) {
      return Optional.empty();
    }
    int end = i + 1;
    while (isName(sentence, end)) {
      end++;
    }
    Name name = new Name(sentence, i, end, null);
    boolean told =
        around.isSurelyPlace(name)
            || (!isPersonOrThing(name, entities) && around.isKinded(name))
            || (isOnlyPerson(name, entities) && around.isIn(name));
    return told && end - i <= LONGEST && !isOtherKind(name, entities)
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Optional<Name> learned(Sentence sentence, int i, Learned learned) {
    for (int end = Math.min(sentence.tokens().size(), i + LONGEST); end > i; end--) {
      Name name = new Name(sentence, i, end, null);
      if (learned.has(name.words()) && !continues(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A name inside a longer one ("New Jordan", "Georgia Tech") may be anybody's. */
  private static boolean continues(Name name) {
    return isName(name.sentence(), name.begin() - 1) || isName(name.sentence(), name.end());
  }

  private static boolean isOther(Sentence sentence, int i, List<Entity> entities) {
    Span span = sentence.tokens().get(i).span();
    return entities.stream().anyMatch(e -> OTHERS.contains(e.type()) && e.span().overlaps(span));
  }

  /** A body is named after its place more often than a place after a body: "Kursk Oblast". */
  private static boolean isPersonOrThing(Name name, List<Entity> entities) {
    Span span = name.token(name.begin()).span();
    return entities.stream()
        .filter(e -> e.type() == EntityType.PERSON || e.type() == EntityType.EQUIPMENT)
        .anyMatch(e -> e.span().overlaps(span));
  }

  /**
   * One word marked as a person's name: the reader's commonest slip with a place it has not met.
   */
  private static boolean isOnlyPerson(Name name, List<Entity> entities) {
    Span span = name.token(name.begin()).span();
    return name.length() == 1
        && entities.stream()
            .filter(e -> e.span().overlaps(span))
            .allMatch(e -> e.type() == EntityType.PERSON && e.span().equals(span));
  }

  /** Dates, peoples and offices with capitals are names by their tag only. */
  private static boolean isOtherKind(Name name, List<Entity> entities) {
    Span span = name.token(name.begin()).span();
    return entities.stream()
        .filter(e -> e.span().overlaps(span))
        .anyMatch(
            e ->
                e.type() == EntityType.DATE
                    || e.type() == EntityType.NATIONALITY
                    || e.type() == EntityType.ROLE);
  }

  private static List<Name> longestFirst(List<Name> names) {
    List<Name> kept = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt(Name::length).reversed())
        .filter(name -> kept.stream().noneMatch(name::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(Name::begin));
    return kept;
  }

  private static int endOf(Sentence sentence, int begin, Span span) {
    int end = begin + 1;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).span().end() <= span.end()) {
      end++;
    }
    return end;
  }

  private static boolean isName(Sentence sentence, int i) {
    return startsUpper(sentence, i) && sentence.tokens().get(i).tag().startsWith("NNP");
  }

  private static boolean startsUpper(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.tokens().size()) {
      return false;
    }
    String word = sentence.tokens().get(i).text();
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}

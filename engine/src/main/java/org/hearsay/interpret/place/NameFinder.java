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
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that may name a place: those that the reader marked, countries and
 * regions known by name, and names with a word of kind ("Kursk Oblast"); each at its fullest.
 */
final class NameFinder {

  private static final Set<EntityType> OTHERS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.EQUIPMENT);
  private static final int LONGEST = 4;

  private final PlaceWords words;

  NameFinder(PlaceWords words) {
    this.words = words;
  }

  /**
   * The names of a sentence, in order, not overlapping.
   *
   * @param entities the entities that overlap the sentence
   */
  List<Name> in(Sentence sentence, List<Entity> entities) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      named(sentence, i, entities).map(this::full).ifPresent(names::add);
    }
    return longestFirst(names);
  }

  private Optional<Name> named(Sentence sentence, int i, List<Entity> entities) {
    Optional<Name> marked = marked(sentence, i, entities);
    return marked.isPresent() ? marked : unmarked(sentence, i, entities);
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

  private Optional<Name> unmarked(Sentence sentence, int i, List<Entity> entities) {
    if (!isName(sentence, i) || isOther(sentence, i, entities)) {
      return Optional.empty();
    }
    for (int end = Math.min(sentence.tokens().size(), i + LONGEST); end > i; end--) {
      Name name = new Name(sentence, i, end, null);
      boolean known = isName(sentence, end - 1) && words.isKnown(text(name));
      if (known && !continues(name) || isWithKind(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A known name inside a longer one ("New Jordan", "Georgia Tech") may be anybody's. */
  private static boolean continues(Name name) {
    boolean before = name.begin() > 0 && isName(name.sentence(), name.begin() - 1);
    return before || isName(name.sentence(), name.end());
  }

  private boolean isWithKind(Name name) {
    for (int i = name.begin(); i < name.end(); i++) {
      if (!isName(name.sentence(), i)) {
        return false;
      }
    }
    String after = name.word(name.end());
    return words.kindWord(after, KindWord.Where.AFTER).isPresent()
        && !isName(name.sentence(), name.begin() - 1);
  }

  private static boolean isOther(Sentence sentence, int i, List<Entity> entities) {
    Span span = sentence.tokens().get(i).span();
    return entities.stream().anyMatch(e -> OTHERS.contains(e.type()) && e.span().overlaps(span));
  }

  /** The name with the words of kind around it. */
  private Name full(Name name) {
    Name grown = withKindBefore(withKindAfter(name));
    if (grown.kind() != null) {
      return grown;
    }
    Optional<KindWord> inside =
        words
            .kindWord(name.word(name.end() - 1), KindWord.Where.AFTER)
            .or(() -> words.kindWord(name.word(name.begin()), KindWord.Where.BEFORE))
            .filter(kind -> name.length() > 1);
    return inside.map(kind -> kinded(name, kind)).orElse(withKindOf(name));
  }

  private Name withKindAfter(Name name) {
    Optional<KindWord> after = words.kindWord(name.word(name.end()), KindWord.Where.AFTER);
    if (after.isEmpty() || words.isCountry(text(name))) {
      return name;
    }
    return new Name(name.sentence(), name.begin(), name.end() + 1, after.get().kind());
  }

  private Name withKindBefore(Name name) {
    int before = name.word(name.begin() - 1).equals("of") ? name.begin() - 2 : name.begin() - 1;
    Optional<KindWord> kind = words.kindWord(name.word(before), KindWord.Where.BEFORE);
    if (kind.isEmpty() || name.kind() != null) {
      return name;
    }
    return new Name(name.sentence(), before, name.end(), kind.get().kind());
  }

  /** "The city of", "the town": tells the kind, and is no part of the name. */
  private Name withKindOf(Name name) {
    int before = name.word(name.begin() - 1).equals("of") ? name.begin() - 2 : name.begin() - 1;
    return words
        .kindWord(name.word(before), KindWord.Where.OF)
        .filter(kind -> !words.isCountry(text(name)))
        .map(kind -> kinded(name, kind))
        .orElseGet(() -> new Name(name.sentence(), name.begin(), name.end(), known(name)));
  }

  private @Nullable String known(Name name) {
    return words.kindOf(text(name));
  }

  private static Name kinded(Name name, KindWord kind) {
    return new Name(name.sentence(), name.begin(), name.end(), kind.kind());
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
    if (i < 0 || i >= sentence.tokens().size()) {
      return false;
    }
    String word = sentence.tokens().get(i).text();
    return sentence.tokens().get(i).tag().startsWith("NNP")
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0));
  }

  /** The words with single blanks between them, as the lists have them. */
  static String text(Name name) {
    List<String> parts = new ArrayList<>();
    for (int i = name.begin(); i < name.end(); i++) {
      parts.add(name.word(i));
    }
    return String.join(" ", parts);
  }
}

package org.hearsay.interpret.place;

import java.util.Optional;

/** Takes the words of kind beside a name into it, and tells what kind of place it is. */
final class NameGrower {

  private final PlaceWords words;

  NameGrower(PlaceWords words) {
    this.words = words;
  }

  /** The name at its fullest where it stands, with its kind where the words or the report tell. */
  Name grow(Name marked, Learned learned) {
    Name name = withoutPlainKind(marked);
    if (words.isCountry(name.words())) {
      Optional<Name> water = withKindBefore(name);
      return water.orElseGet(() -> name.ofKind("country"));
    }
    return withKindAfter(name)
        .or(() -> withKindBefore(name))
        .or(() -> withKindInside(name))
        .or(() -> withKindOf(name))
        .orElseGet(() -> known(name, learned));
  }

  /** "Vanga island" marked as one: the word in lower case is no part of the name. */
  private Name withoutPlainKind(Name name) {
    String last = name.word(name.end() - 1);
    boolean plain =
        name.length() > 1
            && words
                .kindWord(last, KindWord.Where.AFTER)
                .filter(kind -> !kind.isPartOfName(last))
                .isPresent();
    return plain ? name.upTo(name.end() - 1) : name;
  }

  private Optional<Name> withKindAfter(Name name) {
    String after = name.word(name.end());
    return words
        .kindWord(after, KindWord.Where.AFTER)
        .map(
            kind ->
                kind.isPartOfName(after)
                    ? name.upTo(name.end() + 1).ofKind(kind.kind())
                    : name.ofKind(kind.kind()));
  }

  private Optional<Name> withKindBefore(Name name) {
    int before = before(name);
    String word = name.word(before);
    return words
        .kindWord(word, KindWord.Where.BEFORE)
        .filter(kind -> kind.isPartOfName(word))
        .map(kind -> new Name(name.sentence(), before, name.end(), kind.kind()));
  }

  private Optional<Name> withKindInside(Name name) {
    if (name.length() < 2) {
      return Optional.empty();
    }
    return words
        .kindWord(name.word(name.end() - 1), KindWord.Where.AFTER)
        .or(() -> words.kindWord(name.word(name.begin()), KindWord.Where.BEFORE))
        .map(kind -> name.ofKind(kind.kind()));
  }

  /** "The city of", "the town": tells the kind, and is no part of the name. */
  private Optional<Name> withKindOf(Name name) {
    return words
        .kindWord(name.word(before(name)), KindWord.Where.OF)
        .map(kind -> name.ofKind(kind.kind()));
  }

  private Name known(Name name, Learned learned) {
    String kind = words.kindOf(name.words());
    return name.ofKind(kind == null ? learned.kindOf(name.words()) : kind);
  }

  private static int before(Name name) {
    return name.word(name.begin() - 1).equals("of") ? name.begin() - 2 : name.begin() - 1;
  }
}

package org.hearsay.interpret.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.interpret.figure.Numeral.Shape;

/** Numbers that are part of a name: "Su-24", "Article 5", "3rd Brigade", "Group of Seven". */
final class NameParts {

  private static final Set<EntityType> NAMES =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.EQUIPMENT,
          EntityType.MISC);

  private NameParts() {}

  static boolean isPartOfName(Draft draft, Scene scene) {
    return isModel(draft)
        || followsDesignator(draft)
        || isCapitalWord(draft)
        || followsName(draft)
        || insideEntity(draft, scene);
  }

  /** Letters before digits: "F-16", "MH17", "covid-19". */
  private static boolean isModel(Draft draft) {
    String word = draft.words.word(draft.numeral.from());
    return draft.numeral.is(Shape.UNREADABLE) && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean followsDesignator(Draft draft) {
    int before = draft.numeral.from() - 1;
    boolean name = draft.words.isCapital(before) || draft.words.is(before, "no.", "number", "nos.");
    return name && Lists.DESIGNATORS.hold(draft.words.word(before)) && !countsListed(draft);
  }

  private static boolean countsListed(Draft draft) {
    return draft.unit != null || (draft.thing != null && draft.thing.listed());
  }

  /** "the Group of Seven", "Six Nations": a number word with a capital inside a sentence. */
  private static boolean isCapitalWord(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.to() - 1;
    boolean word = words.isCapital(i) && !Pieces.holdsDigit(words.word(i));
    boolean inside = i > 0 && !words.is(i - 1, "\"", "``", "“", "'", "(", ":", "-");
    boolean headline = words.isCapital(i + 1) && words.isCapital(i - 1) && countsListed(draft);
    return word && inside && !headline && words.tagged(i, "NNP");
  }

  /** "Apollo 11", "Leopard 2": a name before, and nothing counted after. */
  private static boolean followsName(Draft draft) {
    Words words = draft.words;
    int i = draft.numeral.from();
    boolean hangs = words.head(i) == i - 1 || draft.phrase == null;
    return words.isName(i - 1)
        && words.isCapital(i - 1)
        && hangs
        && draft.numeral.is(Shape.PLAIN)
        && !countsListed(draft)
        && draft.numeral.sign().isEmpty()
        && !words.tagged(draft.numeral.to(), "VBN", "JJ")
        && Pieces.holdsDigit(words.word(i));
  }

  /** Inside a name, not at its beginning, or before a name's own noun. */
  private static boolean insideEntity(Draft draft, Scene scene) {
    Optional<Entity> entity =
        Dismissals.entity(draft, scene).filter(each -> NAMES.contains(each.type()));
    if (entity.isEmpty() || countsListed(draft)) {
      return false;
    }
    int begin = draft.words.token(draft.numeral.from()).span().begin();
    return entity.get().span().begin() < begin || draft.words.isName(draft.numeral.to());
  }
}

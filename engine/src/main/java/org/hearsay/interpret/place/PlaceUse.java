package org.hearsay.interpret.place;

import java.util.Set;
import org.hearsay.text.Token;

/**
 * Decides whether a name stands for a place or for those who act in its name.
 *
 * <p>A country or a capital is a place where a preposition puts something there ("in Russia", "to
 * Kyiv"), where it has land ("Syria's coast"), where land is taken "of" it ("the east of Syria"),
 * and as the object of a verb such as "invade". Everywhere else ("Moscow said", "Washington's
 * position", "with Russia") it acts. Other places are places, but not where they only name a thing
 * ("the Kursk submarine"). The owner or container of another place ("Russia's Kursk Oblast",
 * "Sudzha, Russia") is left to that place.
 */
final class PlaceUse {

  private static final int HOPS = 4;
  private static final Set<String> COMMON = Set.of("NN", "NNS");
  private static final Set<String> MARKS = Set.of("'", "’", "'s", "’s");
  private static final Set<String> PASSED = Set.of("DT", "JJ", "NNP", "NNPS", "CC", "RB");
  private static final Set<String> OPENING = Set.of("DT", "JJ");

  private final PlaceWords words;
  private final Surroundings around;

  PlaceUse(PlaceWords words) {
    this.words = words;
    this.around = new Surroundings(words);
  }

  /** Whether the name stands for a place. */
  boolean isPlace(Name name) {
    String text = name.words();
    if (words.isUnion(text) || words.isFeast(text) || isNamingThing(name)) {
      return false;
    }
    return !words.canAct(text) || isLand(name);
  }

  /** "The Kursk operation": the name stands before a noun that does not stand where it says. */
  private boolean isNamingThing(Name name) {
    boolean noun = COMMON.contains(name.tag(name.end())) && !isNewClause(name);
    Token last = name.token(name.end() - 1);
    boolean arc = last.relation().equals("compound") && last.head() >= name.end();
    return noun && (arc || last.head() < 0) && !around.isAtSite(name);
  }

  private static boolean isNewClause(Name name) {
    return name.token(name.end() - 1).relation().startsWith("nmod")
        && name.token(name.end() - 1).head() < name.begin()
        && name.token(name.end() - 1).head() >= 0;
  }

  private boolean isLand(Name name) {
    if (isOwner(name)) {
      return words.isUse("own", afterOwnerMark(name));
    }
    return isPlacedBefore(name, name.begin() - 1) || isObjectOfEntering(name);
  }

  private static boolean isOwner(Name name) {
    return name.tag(name.end()).equals("POS") || MARKS.contains(name.word(name.end()));
  }

  /** The noun that is owned: the first after the mark, over adjectives. */
  private static String afterOwnerMark(Name name) {
    int i = name.end() + 1;
    while (name.tag(i).startsWith("JJ") || name.tag(i).equals("RB")) {
      i++;
    }
    return name.word(i);
  }

  /** Looks left over "the", adjectives and other names ("in Russia and Ukraine"). */
  private boolean isPlacedBefore(Name name, int from) {
    int i = from;
    for (int hop = 0; hop < 2 * HOPS && i >= 0; hop++) {
      String word = name.word(i);
      if (words.isUse("in", word)) {
        return true;
      }
      if (word.equals("of")) {
        return words.isUse("of", name.word(i - 1));
      }
      if (word.equals("between")) {
        return !words.isUse("no", name.word(i - 1));
      }
      if (!isPassedOver(name, i)) {
        return false;
      }
      i--;
    }
    return false;
  }

  private static boolean isPassedOver(Name name, int i) {
    return PASSED.contains(name.tag(i))
        || name.word(i).equals(",") && name.tag(i - 1).startsWith("NNP");
  }

  private boolean isObjectOfEntering(Name name) {
    int i = name.begin() - 1;
    while (OPENING.contains(name.tag(i))) {
      i--;
    }
    return name.tag(i).startsWith("VB") && words.isUse("into", name.word(i));
  }
}

package org.hearsay.interpret.place;

/** Tells from the words beside a name whether it is a place's, whatever the reader marked. */
final class Surroundings {

  private final PlaceWords words;

  Surroundings(PlaceWords words) {
    this.words = words;
  }

  /** "Hurricane Ida", "President Sudan": a word before it says that it is no place's. */
  boolean isTitled(Name name) {
    return words.kindWord(name.word(name.begin() - 1), KindWord.Where.NOT).isPresent();
  }

  /** "Into Mae Sot", "over the Litani", "the Ganda ridge", "entered Adi Shum". */
  boolean isSurelyPlace(Name name) {
    if (name.tag(name.end()).equals("POS")) {
      return false;
    }
    int before = name.begin() - 1;
    boolean the = name.word(before).equalsIgnoreCase("the");
    if (the && name.length() == 1 && isAtSite(name)) {
      return true;
    }
    String word = name.word(the ? before - 1 : before);
    if (the) {
      return word.equals("over") || word.equals("across") || word.equals("along");
    }
    return words.isUse("near", word) && !isSkeptical(name, before - 1)
        || words.isUse("sure", word) && name.tag(before).startsWith("VB");
  }

  /** Beside a word of kind or of a site, or after "in" with nothing that speaks against it. */
  boolean isKinded(Name name) {
    String after = name.word(name.end());
    boolean kinded =
        words.kindWord(after, KindWord.Where.AFTER).isPresent()
            || isAtSite(name)
            || name.length() > 1 && endsInKind(name)
            || name.length() > 1
                && words.kindWord(name.word(name.begin()), KindWord.Where.BEFORE).isPresent();
    return kinded || isIn(name);
  }

  /** "Kursk Oblast": the word of kind is a part of the name. */
  private boolean endsInKind(Name name) {
    return words.kindWord(name.word(name.end() - 1), KindWord.Where.AFTER).isPresent();
  }

  /** "The Talcher rail crash": one of the nouns behind the name is a site or befell one. */
  boolean isAtSite(Name name) {
    for (int i = name.end(); name.tag(i).startsWith("NN"); i++) {
      if (words.isUse("site", name.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In Beryslav", with nothing that speaks against a place: "confidence in" does. */
  boolean isIn(Name name) {
    int before = name.begin() - 1;
    boolean noun = name.tag(name.end()).startsWith("NN") || name.tag(name.end()).equals("POS");
    return name.word(before).equalsIgnoreCase("in") && !noun && !isSkeptical(name, before - 1);
  }

  private boolean isSkeptical(Name name, int i) {
    return words.isUse("no", name.word(i));
  }
}

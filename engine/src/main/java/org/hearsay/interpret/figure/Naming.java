package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.interpret.figure.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/** Says what a number counts or measures, and between which bounds. */
final class Naming {

  private Naming() {}

  /** The unit of measurement or the money, by sign, tail or the words that follow. */
  static void unit(Draft draft, Scene scene) {
    Numeral numeral = draft.numeral;
    if (numeral.is(Shape.UNREADABLE) || numeral.is(Shape.ORDINAL)) {
      return;
    }
    draft.unit =
        Units.ofSign(numeral.sign())
            .or(() -> Units.ofTail(numeral.tail()))
            .or(() -> Units.before(draft.words.word(numeral.from() - 1)))
            .orElse(null);
    if (draft.unit == null && numeral.tail().isEmpty()) {
      Units.at(draft.words, numeral.to()).ifPresent(found -> take(draft, found));
    }
  }

  /** "1.4 million litres of water" measures water. */
  private static void take(Draft draft, Units.Found found) {
    draft.unit = found.unit();
    draft.to = found.to();
    Words words = draft.words;
    int noun = found.to() + 1;
    while (words.tagged(noun, "JJ", "NN") && words.isNoun(noun + 1)) {
      noun++;
    }
    boolean named = words.is(found.to(), "of") && words.isNoun(noun);
    if (named && !isShare(draft.unit)) {
      draft.to = noun + 1;
    }
    if (named && found.unit().ofSubstance()) {
      draft.unit = new Units.Unit(found.unit().code(), words.word(noun));
    }
  }

  /** The noun that is counted. */
  static void noun(Draft draft, Scene scene) {
    if (draft.unit != null) {
      return;
    }
    Words words = draft.words;
    int after = draft.numeral.to();
    draft.ofThem = words.is(after, "of") && words.is(after + 1, "them", "whom", "those", "these");
    if (draft.ofThem) {
      draft.to = after + 2;
    } else if (words.is(after, "aboard") || words.words(after, after + 2).equals("on board")) {
      draft.thing = Things.of("aboard").orElseThrow();
      draft.to = words.is(after, "aboard") ? after + 1 : after + 2;
    } else {
      new NounPhrases(words).after(after).ifPresent(phrase -> take(draft, phrase));
    }
  }

  private static void take(Draft draft, NounPhrase phrase) {
    draft.phrase = phrase;
    draft.to = phrase.to();
    draft.thing = Things.of(draft.words, phrase.from(), phrase.head());
    if (isStrength(draft) && DeedTree.isContainer(draft.words.word(phrase.head()))) {
      draft.thing = new Thing("personnel", "", "", true);
    }
  }

  /** "2,000-strong", "a 500-man contingent". */
  static boolean isStrength(Draft draft) {
    return Set.of("strong", "man", "member", "soldier").contains(draft.numeral.tail())
        || draft.words.is(draft.numeral.to(), "strong");
  }

  /** The words that make the number a bound, and the bounds. */
  static void bounds(Draft draft, Scene scene) {
    Qualifiers.Qualified qualified = Qualifiers.read(draft.words, draft.numeral, draft.to);
    draft.bounds = qualified.bounds();
    draft.from = qualified.from();
    draft.to = Math.max(draft.to, qualified.to());
  }

  /** "1.200 soldiers": whole things cannot be parted, so the full stop groups thousands. */
  static void grouping(Draft draft, Scene scene) {
    boolean whole = draft.thing != null && draft.thing.listed();
    String written = draft.words.word(draft.numeral.to() - 1);
    if (whole && written.matches("\\p{Nd}{1,3}\\.\\p{Nd}{3}")) {
      BigDecimal value = new BigDecimal(written.replace(".", ""));
      Bounds bounds = draft.bounds;
      draft.bounds =
          new Bounds(
              bounds.low() == null ? null : value,
              bounds.high() == null ? null : value,
              bounds.qualifier());
    }
  }

  /** "40 percent of voters": whose share it is. */
  static void share(Draft draft, Scene scene) {
    if (!isShare(draft.unit)) {
      return;
    }
    NounPhrase phrase = draft.phrase;
    if (phrase == null && draft.words.is(draft.to, "of")) {
      phrase = new NounPhrases(draft.words).after(draft.to).orElse(null);
    }
    if (phrase != null) {
      draft.of = nounWords(draft.words, phrase);
      draft.to = phrase.to();
    }
  }

  private static boolean isShare(Units.@Nullable Unit unit) {
    return unit != null && unit.measure().equals("share");
  }

  private static String nounWords(Words words, NounPhrase phrase) {
    int from = phrase.head();
    while (from > phrase.from() && words.tagged(from - 1, "NN", "JJ", "VBN")) {
      from--;
    }
    StringBuilder text = new StringBuilder(words.text(from));
    for (int i = from + 1; i <= phrase.head(); i++) {
      text.append(' ').append(words.text(i));
    }
    return text.toString();
  }
}

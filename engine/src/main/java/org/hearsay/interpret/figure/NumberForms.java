package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.interpret.figure.Numeral.Shape;

/** Numbers that are told as no figure by their form and the words right beside them. */
final class NumberForms {

  private static final int LONGEST = 32;
  private static final Pattern CLOCK =
      Pattern.compile("\\p{Nd}{1,2}([:.h]\\p{Nd}{2}){1,2}(am|pm|z)?|\\p{Nd}{1,2}(am|pm)");
  private static final Pattern DATE =
      Pattern.compile(
          "\\p{Nd}{1,4}([/.-]\\p{Nd}{1,2}){1,2}(/\\p{Nd}{2,4})?|\\p{Nd}+[/.-]\\p{Nd}+[/.-]\\p{Nd}{2,4}");
  private static final Pattern YEARS =
      Pattern.compile("(1[5-9]|20)\\p{Nd}{2}s?([-–/]\\p{Nd}{2,4})?");
  private static final Set<String> YEAR_OF_AGE =
      Set.of("year-old", "years-old", "yr-old", "year-olds");

  private NumberForms() {}

  static boolean isAddress(Draft draft, Scene scene) {
    String word = first(draft);
    return word.contains("@")
        || word.contains("://")
        || word.startsWith("www.")
        || word.startsWith("#");
  }

  static boolean isCode(Draft draft, Scene scene) {
    return draft.numeral.is(Shape.UNREADABLE) && first(draft).length() > LONGEST;
  }

  static boolean isClock(Draft draft, Scene scene) {
    Words words = draft.words;
    String word = first(draft);
    boolean marked =
        words.is(
            draft.numeral.to(), "a.m.", "p.m.", "am", "pm", "gmt", "utc", "o'clock", "a.m", "p.m");
    boolean colon = CLOCK.matcher(word).matches() && !word.contains(".");
    return single(draft) && (marked || colon);
  }

  static boolean isNumericDate(Draft draft, Scene scene) {
    String word = first(draft);
    boolean slashed = DATE.matcher(word).matches() && !word.matches("\\p{Nd}+[.-]\\p{Nd}+");
    return single(draft) && slashed;
  }

  /** "54-year-old", "54 years old", "aged 32", "Smith, 54,". */
  static boolean isAge(Draft draft, Scene scene) {
    Words words = draft.words;
    int after = draft.numeral.to();
    if (YEAR_OF_AGE.contains(draft.numeral.tail()) || YEAR_OF_AGE.contains(words.word(after))) {
      return true;
    }
    if (words.words(after, after + 2).matches("(years?|months?|days?) old")
        || words.words(after, after + 3).matches("years? of age")) {
      return true;
    }
    return words.is(draft.numeral.from() - 1, "aged", "age", "ages") || isApposedAge(draft);
  }

  private static boolean isApposedAge(Draft draft) {
    Words words = draft.words;
    int from = draft.numeral.from();
    boolean commas = words.is(from - 1, ",") && words.is(draft.numeral.to(), ",", ".", ")", ";");
    BigDecimal value = draft.numeral.low();
    return commas
        && words.isName(from - 2)
        && single(draft)
        && value != null
        && value.compareTo(BigDecimal.valueOf(120)) < 0
        && value.signum() > 0;
  }

  /** "1.", "2)", "(3)" at the beginning of a sentence. */
  static boolean isListMark(Draft draft, Scene scene) {
    Words words = draft.words;
    int from = draft.numeral.from();
    boolean opens = from == 0 || (from == 1 && words.is(0, "(", "[", "•", "#"));
    return words.tag(from).equals("LS")
        || (opens && single(draft) && words.is(draft.numeral.to(), ".", ")", "]", ":"));
  }

  static boolean isTelephone(Draft draft, Scene scene) {
    String word = first(draft);
    boolean groups = word.matches("[+(]?\\p{Nd}[\\p{Nd}()./-]{6,}") && word.matches(".*[-()/].*");
    boolean run =
        isGroup(draft.words, draft.numeral.from())
            && (isGroup(draft.words, draft.numeral.to())
                || isGroup(draft.words, draft.numeral.from() - 1))
            && draft.numeral.is(Shape.PLAIN)
            && !draft.isNamed();
    return groups
        || run
        || word.matches("\\p{Nd}+(\\.\\p{Nd}+){2,}") && draft.numeral.low() == null;
  }

  private static boolean isGroup(Words words, int i) {
    return words.word(i).matches("[+(]?\\p{Nd}{2,}\\)?");
  }

  /** "won 3-1", "passed 52-48": the first is not less, or a contest is told right before. */
  static boolean isScore(Draft draft, Scene scene) {
    String word = first(draft);
    if (!word.matches("\\p{Nd}{1,3}[-–]\\p{Nd}{1,3}") || !single(draft)) {
      return false;
    }
    String[] ends = word.split("[-–]");
    boolean falls = Integer.parseInt(ends[0]) >= Integer.parseInt(ends[1]);
    Words words = draft.words;
    int from = draft.numeral.from();
    boolean contest =
        Lists.CONTESTS.hold(words.word(from - 1))
            || Lists.CONTESTS.hold(words.word(from + 1))
            || Lists.CONTESTS.hold(words.word(from - 2));
    return falls || contest;
  }

  /** "three times", "tenfold", "twice". */
  static boolean isMultiple(Draft draft, Scene scene) {
    return draft.numeral.tail().equals("fold")
        || draft.words.is(draft.numeral.to(), "fold", "times", "x");
  }

  /** Four digits without a comma that name a year and not how many. */
  static boolean isYear(Draft draft, Scene scene) {
    return single(draft)
        && looksLikeYear(draft)
        && draft.unit == null
        && (draft.thing == null
            || !draft.thing.listed()
            || draft.words.tag(draft.anchor()).equals("NN"));
  }

  private static boolean looksLikeYear(Draft draft) {
    return YEARS.matcher(first(draft)).matches()
        && !draft.words.is(draft.from - 1, "than", "least", "about", "some", "nearly", "almost");
  }

  static boolean looksLikeDate(Draft draft) {
    BigDecimal value = draft.numeral.low();
    return looksLikeYear(draft)
        || Lists.MONTHS.hold(draft.words.word(draft.numeral.from() - 1))
        || (value == null);
  }

  private static boolean single(Draft draft) {
    return draft.numeral.to() - draft.numeral.from() == 1;
  }

  private static String first(Draft draft) {
    return draft.words.word(draft.numeral.from());
  }
}

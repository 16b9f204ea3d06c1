package org.hearsay.evaluation.muc;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.interpret.world.Countries;

/**
 * Gives a text in capitals small letters again, without moving one: the reader was trained on texts
 * that have both.
 *
 * <p>Small are all words but: the first of a sentence or paragraph, and the first after a full stop
 * or a bracket; countries, their people and capitals; months, but "may", and days of the week; a
 * word alone in brackets, which stands for what is before it, wherever it stands; letters with full
 * stops, and single letters. Other names stay small: nothing tells them from nouns.
 */
final class Casing {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern ACRONYM = Pattern.compile("[\\[(](\\p{Lu}{2,6})[\\])]");
  private static final Pattern OPENING =
      Pattern.compile("(^|[.!?:]|\\n\\s*\\n|--|\\])[\\s\"'(\\[]*$");
  private static final int LOOK_BACK = 12;
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final String text;
  private final StringBuilder cased;
  private final Set<String> acronyms = new HashSet<>();

  private Casing(String text) {
    this.text = text;
    this.cased = new StringBuilder(text.toLowerCase(Locale.ROOT));
  }

  /** The text with small letters; as long as before. */
  static String restored(String text) {
    Casing casing = new Casing(text);
    ACRONYM.matcher(text).results().forEach(found -> casing.acronyms.add(found.group(1)));
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      casing.word(words.start(), words.end());
    }
    return casing.cased.toString();
  }

  private void word(int begin, int end) {
    String word = text.substring(begin, end);
    if (acronyms.contains(word) || isInitial(begin, end)) {
      cased.replace(begin, end, word);
    } else if (opens(begin)
        || CALENDAR.contains(word.toLowerCase(Locale.ROOT))
        || isOfCountry(word)) {
      capital(begin);
    }
    names(begin, end);
  }

  private boolean isInitial(int begin, int end) {
    boolean stopped = end < text.length() && text.charAt(end) == '.';
    boolean article = text.charAt(begin) == 'A' && !stopped;
    return end - begin == 1 && !article;
  }

  private boolean opens(int begin) {
    return OPENING.matcher(text.substring(Math.max(0, begin - LOOK_BACK), begin)).find();
  }

  private static boolean isOfCountry(String word) {
    return Countries.bundled().byAny(title(word)).isPresent();
  }

  /** "EL SALVADOR": a country of two words, the second of which ends at {@code end}. */
  private void names(int begin, int end) {
    int before = begin - 1;
    while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
      before--;
    }
    boolean two =
        before > 0 && before < begin - 1 && Character.isWhitespace(text.charAt(begin - 1));
    String name =
        two
            ? title(text.substring(before, begin - 1)) + " " + title(text.substring(begin, end))
            : "";
    if (two && Countries.bundled().byAny(name).isPresent()) {
      capital(before);
      capital(begin);
    }
  }

  private void capital(int at) {
    cased.setCharAt(at, text.charAt(at));
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}

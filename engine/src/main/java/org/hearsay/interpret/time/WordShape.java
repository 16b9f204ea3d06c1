package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its letters and digits what a word that is in no list can mean in a time. */
final class WordShape {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d|21\\d\\d");
  private static final Pattern YEARS =
      Pattern.compile("(1\\d{3}|2[01]\\d\\d)[-–—/](\\d{2}|1\\d{3}|2[01]\\d\\d)");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–—](\\d{1,2})");
  private static final Pattern DECADE = Pattern.compile("(1\\d\\d0|20\\d0)['’]?s");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SLASHES =
      Pattern.compile("\\d{1,2}([/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})");

  private WordShape() {}

  /**
   * The senses that the shape of a word allows.
   *
   * @param word the word in lower case
   */
  static List<Sense> senses(String word) {
    char last = word.isEmpty() ? 'x' : word.charAt(word.length() - 1);
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 12;
    return digits || last == '’' ? ofDigits(word) : List.of();
  }

  private static List<Sense> ofDigits(String word) {
    List<Sense> senses = new ArrayList<>();
    if (NUMBER.matcher(word).matches()) {
      senses.add(new Sense(Category.COUNT, word.replace(",", "")));
    }
    Matcher day = DAY.matcher(word);
    if (day.matches() && isDay(day.group(1))) {
      senses.add(new Sense(Category.DAY, day.group(1)));
    }
    Matcher days = DAYS.matcher(word);
    if (days.matches() && isDay(days.group(1)) && isDay(days.group(2))) {
      senses.add(new Sense(Category.DAYRANGE, days.group(1) + "-" + days.group(2)));
    }
    Matcher years = YEARS.matcher(word);
    if (years.matches()) {
      senses.add(new Sense(Category.YEARRANGE, yearRange(years.group(1), years.group(2))));
    }
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      senses.add(new Sense(Category.DECADE, decade.group(1)));
    }
    addIf(senses, YEAR, word, Category.YEAR);
    addIf(senses, ISO, word, Category.ISODATE);
    addIf(senses, SLASHES, word, Category.SLASHDATE);
    return senses;
  }

  private static void addIf(List<Sense> senses, Pattern shape, String word, Category category) {
    if (shape.matcher(word).matches()) {
      senses.add(new Sense(category, word));
    }
  }

  private static String yearRange(String from, String to) {
    return from + "-" + (to.length() == 2 ? from.substring(0, 2) + to : to);
  }

  private static boolean isDay(String digits) {
    int day = Integer.parseInt(digits);
    return 1 <= day && day <= 31;
  }
}

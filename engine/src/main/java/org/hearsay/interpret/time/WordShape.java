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
  private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)");
  private static final Pattern SHORT_DECADE = Pattern.compile("['’](\\d0)s");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm|hrs)?");
  private static final int THIS_CENTURY = 2000;
  private static final int LAST_CENTURY = 1900;
  private static final int HALF_A_CENTURY = 50;
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
    return digits || last == '’' ? ofDigits(word) : ofShortYear(word);
  }

  /** "'89", "'80s": of the century that is nearer to the turn of the last. */
  private static List<Sense> ofShortYear(String word) {
    Matcher year = SHORT_YEAR.matcher(word);
    Matcher decade = SHORT_DECADE.matcher(word);
    if (year.matches()) {
      return List.of(new Sense(Category.YEAR, inCentury(year.group(1))));
    }
    return decade.matches()
        ? List.of(new Sense(Category.DECADE, inCentury(decade.group(1))))
        : List.of();
  }

  private static String inCentury(String digits) {
    int tail = Integer.parseInt(digits);
    return "" + (tail + (tail < HALF_A_CENTURY ? THIS_CENTURY : LAST_CENTURY));
  }

  private static void addClock(List<Sense> senses, Matcher clock) {
    boolean bare = clock.group(2) == null && clock.group(3) == null;
    boolean real = Integer.parseInt(clock.group(1)) < 24;
    if (bare || !real || clock.group(2) != null && Integer.parseInt(clock.group(2)) > 59) {
      return;
    }
    boolean dotted = clock.group().contains(".") && clock.group(3) == null;
    if (!dotted) {
      String minutes = clock.group(2) == null ? "00" : clock.group(2);
      int hour = Integer.parseInt(clock.group(1));
      boolean later = "pm".equals(clock.group(3)) && hour < 12;
      senses.add(new Sense(Category.CLOCK, (later ? hour + 12 : hour) + ":" + minutes));
    }
  }

  private static List<Sense> ofDigits(String word) {
    List<Sense> senses = new ArrayList<>();
    if (NUMBER.matcher(word).matches()) {
      senses.add(new Sense(Category.COUNT, word.replace(",", "")));
    }
    Matcher day = DAY.matcher(word);
    if (day.matches() && isDay(day.group(1))) {
      senses.add(new Sense(Category.DAY, day.group(1)));
      if (Character.isLetter(word.charAt(word.length() - 1))) {
        senses.add(new Sense(Category.DAYTH, day.group(1)));
        senses.add(new Sense(Category.ORD, day.group(1)));
      }
    }
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      senses.add(new Sense(Category.DECADE, decade.group(1)));
    }
    Matcher clock = CLOCK.matcher(word);
    if (clock.matches()) {
      addClock(senses, clock);
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

  private static boolean isDay(String digits) {
    int day = Integer.parseInt(digits);
    return 1 <= day && day <= 31;
  }
}

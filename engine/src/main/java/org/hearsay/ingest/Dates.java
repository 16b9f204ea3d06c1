package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is complete and can be read in one way only: ISO 8601, RFC 1123, "13 August
 * 2024", "Aug. 13, 2024", with or without a time and a zone. A date of figures alone is read only
 * where one of its first two numbers is above twelve, or where dots or the year's place tell.
 */
final class Dates {

  /** Names of days, as a part of a pattern. */
  static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)";

  /** Names of months and their short forms, as a part of a pattern. */
  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Map<String, String> ZONES = WordList.named("time_zones.tsv").table();

  private static final Pattern ISO =
      pattern("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:[T ]+(?<rest>\\d.*))?");
  private static final Pattern COMPACT = pattern("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?<rest>)");
  private static final Pattern DAY_FIRST =
      pattern(
          "(?:"
              + WEEKDAY
              + ",?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<m>"
              + MONTH
              + ")[\\s,-]+(?<y>\\d{4})(?:[\\s,at|–—-]+(?<rest>\\d.*))?");
  private static final Pattern MONTH_FIRST =
      pattern(
          "(?:"
              + WEEKDAY
              + ",?\\s+)?(?<m>"
              + MONTH
              + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
              + "(?<y>\\d{4})(?:[\\s,at|–—-]+(?<rest>\\d.*))?");
  private static final Pattern FIGURES =
      pattern(
          "(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})[./-](?<y>\\d{4})(?:[\\s,|-]+(?<rest>\\d.*))?");
  private static final Pattern TIME =
      pattern(
          "(?<h>\\d{1,2})(?:[:.h](?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?)?\\s*"
              + "(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>[a-z]{1,5}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?\\)?");

  private static final long LONGEST = 80;
  private static final long MILLISECONDS_FROM = 100_000_000_000L;

  private Dates() {}

  /**
   * The date that {@code text} is, all of it; empty where it is none or can be read in two ways.
   */
  static Optional<Moment> read(String text) {
    String line = text.strip();
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {ISO, COMPACT, DAY_FIRST, MONTH_FIRST}) {
      Matcher m = pattern.matcher(line);
      if (m.matches()) {
        return moment(m.group("y"), month(m.group("m")), number(m.group("d")), m.group("rest"));
      }
    }
    return ofFigures(FIGURES.matcher(line));
  }

  /** The moment {@code epoch} seconds or, where it is that large, milliseconds after 1970. */
  static Moment ofEpoch(long epoch) {
    boolean milliseconds = Math.abs(epoch) >= MILLISECONDS_FROM;
    Instant instant = Instant.ofEpochMilli(milliseconds ? epoch : Math.multiplyExact(epoch, 1000L));
    return new Moment(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }

  private static Optional<Moment> ofFigures(Matcher m) {
    if (!m.matches()) {
      return Optional.empty();
    }
    int a = number(m.group("a"));
    int b = number(m.group("b"));
    if (a > 12 || a == b || m.group("mark").equals(".")) {
      return moment(m.group("y"), b, a, m.group("rest"));
    }
    return b > 12 ? moment(m.group("y"), a, b, m.group("rest")) : Optional.empty();
  }

  private static Optional<Moment> moment(
      String year, int month, int day, @Nullable String timeOfDay) {
    if (number(year) == 0) { // a form that nobody filled in: there is no such year
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(year), month, day);
      return Optional.of(new Moment(date, instant(date, timeOfDay)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant instant(LocalDate day, @Nullable String timeOfDay) {
    Matcher m = TIME.matcher(timeOfDay == null ? "" : timeOfDay.strip());
    if (!m.matches() || m.group("zone") == null) {
      return null;
    }
    ZoneOffset zone = zone(m.group("zone"));
    if (zone == null) {
      return null;
    }
    LocalTime time =
        LocalTime.of(hour(m), numberOrZero(m.group("min")), numberOrZero(m.group("s")));
    return day.atTime(time).toInstant(zone);
  }

  private static int hour(Matcher m) {
    int hour = number(m.group("h"));
    String half = m.group("half");
    if (half == null) {
      return hour;
    }
    boolean afternoon = WordList.lower(half).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static @Nullable ZoneOffset zone(String zone) {
    String offset = ZONES.getOrDefault(WordList.lower(zone), zone);
    boolean isOffset = offset.startsWith("+") || offset.startsWith("-");
    return isOffset ? ZoneOffset.of(offset) : null;
  }

  private static int month(String name) {
    if (Character.isDigit(name.charAt(0))) {
      return number(name);
    }
    String start = name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new DateTimeException("No month " + name);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int numberOrZero(@Nullable String digits) {
    return digits == null ? 0 : number(digits);
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}

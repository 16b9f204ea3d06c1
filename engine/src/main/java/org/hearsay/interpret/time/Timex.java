package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * What a time expression means, in the notation of TIMEX3 (TimeML 1.2.1), which extends ISO 8601.
 *
 * <p>Values are dates cut to what is known ({@code 2024-08-13}, {@code 2024-08}, {@code 2024},
 * {@code 202} for a decade, {@code 20} for a century), weeks and their days off ({@code 2024-W33},
 * {@code 2024-W33-WE}), seasons ({@code 2024-SU}), quarters and halves ({@code 2024-Q3}, {@code
 * 2024-H1}), parts and times of a day ({@code 2024-08-13TNI}, {@code 2024-08-13T10:30}), lengths
 * ({@code P3D}, {@code PT2H}, {@code PXM} for an unknown number of months), and {@code
 * PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}. {@code X} stands for a digit that is not
 * known. Years before the common era are written {@code BC0490}.
 *
 * @param type its sort
 * @param value its value; empty where the words do not tell one
 */
public record Timex(TimexType type, String value) {

  /** "Now", "currently". */
  static final Timex PRESENT = new Timex(TimexType.DATE, "PRESENT_REF");

  /** "Recently", "the past". */
  static final Timex PAST = new Timex(TimexType.DATE, "PAST_REF");

  /** "The future", "a few days later". */
  static final Timex FUTURE = new Timex(TimexType.DATE, "FUTURE_REF");

  /** A date of which nothing is known. */
  static final Timex UNKNOWN = new Timex(TimexType.DATE, "");

  static Timex day(LocalDate day) {
    return date(year(day) + month(day.getMonthValue()) + "-" + two(day.getDayOfMonth()));
  }

  static Timex month(YearMonth month) {
    return date(year(month.getYear()) + month(month.getMonthValue()));
  }

  static Timex ofYear(int year) {
    return date(year(year));
  }

  static Timex decade(int year) {
    return date(cut(year, 3));
  }

  static Timex century(int year) {
    return date(cut(year, 2));
  }

  static Timex season(int year, String season) {
    return date(year(year) + "-" + code(season));
  }

  static Timex quarter(int year, int quarter) {
    return date(year(year) + "-Q" + quarter);
  }

  static Timex half(int year, int half) {
    return date(year(year) + "-H" + half);
  }

  static Timex week(LocalDate within) {
    int year = within.get(IsoFields.WEEK_BASED_YEAR);
    return date(year(year) + "-W" + two(within.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  static Timex weekend(LocalDate within) {
    return date(week(within).value() + "-WE");
  }

  /** The unit of the calendar that holds a day. */
  static Timex around(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> new Timex(TimexType.TIME, day(day).value() + "TXX");
      case DAY -> day(day);
      case NIGHT -> onDay(day, "NI");
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> ofYear(day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> century(day.getYear());
    };
  }

  /**
   * A part or a time of a day.
   *
   * @param time what stands behind the T: MO, AF, EV, NI, or hours and minutes
   */
  static Timex onDay(LocalDate day, String time) {
    return new Timex(TimexType.TIME, day(day).value() + "T" + time);
  }

  /** A part or a time of an unknown day. */
  static Timex onSomeDay(String time) {
    return new Timex(TimexType.TIME, "XXXX-XX-XXT" + time);
  }

  /**
   * A length.
   *
   * @param count how many, as digits, or X where that is not known
   */
  static Timex length(String count, Unit unit) {
    return new Timex(TimexType.DURATION, period(count, unit));
  }

  /** Each of a unit: "daily" is P1D. */
  static Timex each(String count, Unit unit) {
    return new Timex(TimexType.SET, period(count, unit));
  }

  /** Something that is there again and again, such as XXXX-WXX-7 for Sundays. */
  static Timex again(String value) {
    return new Timex(TimexType.SET, value);
  }

  static Timex date(String value) {
    return new Timex(TimexType.DATE, value);
  }

  static String code(String season) {
    return switch (season) {
      case "spring" -> "SP";
      case "summer" -> "SU";
      case "autumn" -> "FA";
      default -> "WI";
    };
  }

  private static String period(String count, Unit unit) {
    if (count.endsWith(".5")) {
      return halved(count.substring(0, count.length() - 2), count, unit);
    }
    return switch (unit) {
      case SECOND -> "PT" + count + "S";
      case MINUTE -> "PT" + count + "M";
      case HOUR -> "PT" + count + "H";
      case DAY, NIGHT, WEEKEND -> "P" + count + "D";
      case WEEK -> "P" + count + "W";
      case FORTNIGHT -> "P" + times(count, 2) + "W";
      case MONTH -> "P" + count + "M";
      case QUARTER -> count.equals("X") ? "PXQ" : "P" + times(count, 3) + "M";
      case YEAR -> "P" + count + "Y";
      case DECADE -> "P" + times(count, 10) + "Y";
      case CENTURY -> "P" + times(count, 100) + "Y";
    };
  }

  /** ISO 8601 has a smaller unit for the half of a year, an hour and a minute. */
  private static String halved(String whole, String count, Unit unit) {
    return switch (unit) {
      case YEAR -> "P" + whole + "Y6M";
      case HOUR -> "PT" + whole + "H30M";
      case MINUTE -> "PT" + whole + "M30S";
      case DAY -> "P" + whole + "DT12H";
      default -> "P" + count + unit.name().charAt(0);
    };
  }

  private static String times(String count, int by) {
    return count.matches("\\d{1,6}") ? "" + Integer.parseInt(count) * by : count;
  }

  private static String year(LocalDate day) {
    return year(day.getYear());
  }

  /** Year 0 of the calendar of ISO 8601 is 1 BC. */
  private static String year(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  private static String cut(int year, int digits) {
    String whole = year(year);
    return whole.substring(0, whole.length() - 4 + digits);
  }

  private static String month(int month) {
    return "-" + two(month);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}

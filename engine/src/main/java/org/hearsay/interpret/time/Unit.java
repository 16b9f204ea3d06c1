package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.hearsay.claim.Precision;

/** A unit of the calendar. */
enum Unit {
  SECOND(Precision.DAY),
  MINUTE(Precision.DAY),
  HOUR(Precision.DAY),
  DAY(Precision.DAY),
  NIGHT(Precision.DAY),
  WEEKEND(Precision.RANGE),
  WEEK(Precision.WEEK),
  FORTNIGHT(Precision.WEEK),
  MONTH(Precision.MONTH),
  QUARTER(Precision.RANGE),
  YEAR(Precision.YEAR),
  DECADE(Precision.DECADE),
  CENTURY(Precision.RANGE);

  private static final int HOURS_IN_A_DAY = 24;

  private final Precision precision;

  Unit(Precision precision) {
    this.precision = precision;
  }

  /** The unit of a value of words.csv. */
  static Unit of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }

  Precision precision() {
    return precision;
  }

  /** Whether it is shorter than a day. */
  boolean isShort() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The day {@code count} units after {@code day}; hours count as begun days. */
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR ->
          day.plusDays(
              Math.floorDiv(Math.abs(count) + HOURS_IN_A_DAY - 1, HOURS_IN_A_DAY)
                  * (long) Integer.signum(count));
      case DAY, NIGHT -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The stretch of the calendar of this unit that holds {@code day}. */
  Stretch around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> Stretch.day(day);
      case WEEKEND -> Stretch.weekend(day);
      case WEEK, FORTNIGHT -> Stretch.week(day);
      case MONTH -> Stretch.month(YearMonth.from(day));
      case QUARTER -> Stretch.quarter(day);
      case YEAR -> Stretch.years(day.getYear(), day.getYear());
      case DECADE -> Stretch.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case CENTURY -> Stretch.years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
    };
  }
}

package org.hearsay.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar with a name: a week, a month, a season.
 *
 * <p>Weeks are those of ISO 8601, Monday to Sunday. Seasons are those of the northern year by whole
 * months, as news uses them: spring is March to May, and winter begins in December of the year that
 * it is named after.
 *
 * @param from first day
 * @param to last day, included
 */
record Stretch(LocalDate from, LocalDate to) {

  static Stretch day(LocalDate day) {
    return new Stretch(day, day);
  }

  static Stretch week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stretch(monday, monday.plusDays(6));
  }

  static Stretch weekend(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Stretch(monday.plusDays(5), monday.plusDays(6));
  }

  static Stretch month(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth());
  }

  static Stretch quarter(LocalDate within) {
    YearMonth first = YearMonth.of(within.getYear(), (within.getMonthValue() - 1) / 3 * 3 + 1);
    return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Stretch years(int first, int last) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  static Stretch season(String season, int year) {
    YearMonth first =
        switch (season) {
          case "spring" -> YearMonth.of(year, 3);
          case "summer" -> YearMonth.of(year, 6);
          case "autumn" -> YearMonth.of(year, 9);
          default -> YearMonth.of(year, 12);
        };
    return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}

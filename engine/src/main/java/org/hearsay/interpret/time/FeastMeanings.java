package org.hearsay.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Feasts: on the same day each year, on the nth weekday of a month, Easter, and days and months of
 * the Islamic calendar as {@link HijrahDate} counts it, which the sighting of the moon can shift by
 * a day.
 */
final class FeastMeanings {

  private static final String HIJRI = "hijri-";
  private static final String MOVING = "moving";
  private static final int FIRST_ISLAMIC_YEAR = 622;

  /** The years of the Islamic calendar that {@link HijrahDate} has tables of. */
  private static final int FIRST_COUNTED = 1300;

  private static final int LAST_COUNTED = 1600;

  private FeastMeanings() {}

  static Resolution feast(Match match, Context context) {
    String rule = match.value(Category.FEAST).orElseThrow();
    if (rule.equals(MOVING)) {
      return Undated.MOVING_FEAST;
    }
    Context told = match.has(Category.LAST) ? context.told() : context;
    return InYear.of(match, told, year -> in(year, rule))
        .map(FeastMeanings::days)
        .orElse(InYear.unknown(match, context));
  }

  /** The day before a feast. */
  static Resolution eve(Match match, Context context) {
    Resolution feast = feast(match, context);
    return feast instanceof Days days && days.from() != null
        ? Days.day(days.from().minusDays(1))
        : feast;
  }

  private static Resolution days(Stretch stretch) {
    return stretch.from().equals(stretch.to())
        ? Days.day(stretch.from())
        : Days.range(stretch.from(), stretch.to(), Timex.UNKNOWN);
  }

  private static Optional<Stretch> in(int year, String rule) {
    return rule.startsWith(HIJRI)
        ? islamic(year, rule.substring(HIJRI.length()).split("-"))
        : Optional.of(Stretch.day(on(rule, year)));
  }

  /** The month, or the day of a month, of the Islamic calendar that begins in a year. */
  private static Optional<Stretch> islamic(int year, String[] monthAndDay) {
    int month = Integer.parseInt(monthAndDay[0]);
    int about = Math.floorDiv((year - FIRST_ISLAMIC_YEAR) * 33, 32);
    return IntStream.rangeClosed(about - 1, about + 2)
        .filter(y -> y >= FIRST_COUNTED && y <= LAST_COUNTED)
        .mapToObj(y -> HijrahDate.of(y, month, 1))
        .map(first -> stretch(first, monthAndDay))
        .filter(stretch -> stretch.from().getYear() == year)
        .findFirst();
  }

  private static Stretch stretch(HijrahDate first, String[] monthAndDay) {
    LocalDate from = LocalDate.from(first);
    return monthAndDay.length == 1
        ? new Stretch(from, from.plusDays(first.lengthOfMonth() - 1L))
        : Stretch.day(from.plusDays(Integer.parseInt(monthAndDay[1]) - 1L));
  }

  /** The day of a feast in a year, by its rule in words.csv. */
  private static LocalDate on(String rule, int year) {
    if (rule.equals("easter")) {
      return easter(year);
    }
    String[] parts = rule.split("-");
    int month = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return parts.length == 2
        ? LocalDate.of(year, month, second)
        : LocalDate.of(year, month, 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    Integer.parseInt(parts[2]), DayOfWeek.of(second)));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = Math.floorMod(year, 19);
    int b = Math.floorDiv(year, 100);
    int c = Math.floorMod(year, 100);
    int d = Math.floorMod(19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15, 30);
    int e = Math.floorMod(32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4, 7);
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}

package org.hearsay.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Feasts: on the same day each year, on the nth weekday of a month, or Easter. */
final class FeastMeanings {

  private FeastMeanings() {}

  static Resolution feast(Match match, Context context) {
    String rule = match.value(Category.FEAST).orElseThrow();
    Context told = match.has(Category.LAST) ? context.told() : context;
    return InYear.of(match, told, year -> Optional.of(Stretch.day(on(rule, year))))
        .map(stretch -> (Resolution) Days.day(stretch.from()))
        .orElse(InYear.unknown(match, context));
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

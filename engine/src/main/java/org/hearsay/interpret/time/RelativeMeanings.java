package org.hearsay.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Times told from the day of publication: yesterday, last week, this year. */
final class RelativeMeanings {

  private RelativeMeanings() {}

  /** "Today" in a report of history is the present. */
  static Resolution dayWord(Match match, Context context) {
    int days = match.number(Category.DAYWORD).orElseThrow();
    return days == 0 && context.ofHistory() && !match.has(Category.PART)
        ? new Noted(Timex.PRESENT)
        : daysOn(match, context, days);
  }

  /** The day so many days after publication. */
  static Resolution daysOn(Match match, Context context, int days) {
    LocalDate published = context.published();
    if (published == null) {
      return Undated.NO_PUBLICATION;
    }
    LocalDate day = published.plusDays(days);
    return Days.day(day, DayParts.of(match, day));
  }

  static Resolution unitShifted(Match match, Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    Unit unit = longUnit(match);
    return stretch(unit, unit.shift(now, shift(match)));
  }

  /**
   * "The end of the year": of the one spoken of in a report of history, else of the present one.
   */
  static Resolution unitCurrent(Match match, Context context) {
    Unit unit = longUnit(match);
    Optional<LocalDate> spokenOf =
        context.year() == null ? Optional.empty() : context.countFrom(unit);
    return spokenOf
        .or(() -> Optional.ofNullable(context.published()))
        .map(day -> (Resolution) stretch(unit, day))
        .orElse(Undated.NO_PUBLICATION);
  }

  /** "For the full year", "later in the day". */
  static Resolution unitNow(Match match, Context context) {
    LocalDate now = context.now();
    Unit unit = match.pattern().name().startsWith("day") ? Unit.DAY : Unit.YEAR;
    return now == null ? Undated.NO_PUBLICATION : stretch(unit, now);
  }

  private static Days stretch(Unit unit, LocalDate day) {
    return Days.stretch(unit.around(day), unit.precision(), Timex.around(unit, day));
  }

  /** The weekend that has begun last, or the one that comes where the verb is of the future. */
  static Resolution weekend(Match match, Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    boolean begun = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return stretch(Unit.WEEKEND, begun || context.future() ? now : now.minusWeeks(1));
  }

  /** -1 for "last", 0 for "this", 1 for "next". */
  static int shift(Match match) {
    if (match.has(Category.LAST) || match.has(Category.PAST) || match.has(Category.PREVIOUS)) {
      return -1;
    }
    boolean onward = match.has(Category.FOLLOWING) || match.has(Category.COMING);
    return onward || match.has(Category.NEXT) ? 1 : 0;
  }

  private static Unit longUnit(Match match) {
    return Unit.of(match.value(Category.LONGUNIT).orElseThrow());
  }
}

package org.hearsay.interpret.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Times told from the day of publication: yesterday, last week, this year. */
final class RelativeMeanings {

  private RelativeMeanings() {}

  static Resolution dayWord(Match match, Context context) {
    return daysOn(context, match.number(Category.DAYWORD).orElseThrow());
  }

  /** The day so many days after publication. */
  static Resolution daysOn(Context context, int days) {
    LocalDate published = context.published();
    return published == null ? Undated.NO_PUBLICATION : Days.day(published.plusDays(days));
  }

  static Resolution unitShifted(Match match, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Undated.NO_PUBLICATION;
    }
    Unit unit = longUnit(match);
    Stretch stretch = unit.around(unit.shift(published, shift(match)));
    return Days.stretch(stretch, unit.precision());
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
        .map(day -> (Resolution) Days.stretch(unit.around(day), unit.precision()))
        .orElse(Undated.NO_PUBLICATION);
  }

  /** The weekend that has begun last, or the one that comes where the verb is of the future. */
  static Resolution weekend(Match match, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Undated.NO_PUBLICATION;
    }
    boolean begun = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    LocalDate within = begun || context.future() ? published : published.minusWeeks(1);
    return Days.stretch(Stretch.weekend(within), Unit.WEEKEND.precision());
  }

  /** -1 for "last", 0 for "this", 1 for "next". */
  static int shift(Match match) {
    if (match.has(Category.LAST) || match.has(Category.PAST)) {
      return -1;
    }
    return match.has(Category.NEXT) ? 1 : 0;
  }

  private static Unit longUnit(Match match) {
    return Unit.of(match.value(Category.LONGUNIT).orElseThrow());
  }
}

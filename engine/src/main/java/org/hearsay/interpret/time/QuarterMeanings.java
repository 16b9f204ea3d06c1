package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.claim.Precision;

/**
 * Quarters and halves of a year, and the times that are told from a quarter: in a report of
 * business, "a year earlier" is the same quarter of the year before.
 */
final class QuarterMeanings {

  private static final int MONTHS = 3;

  private QuarterMeanings() {}

  /** "The third quarter", "the second half of 1942". */
  static Resolution partOfYear(Match match, Context context) {
    int nth =
        match.number(Category.ORD).orElseGet(() -> match.number(Category.HYPHENQUARTER).orElse(0));
    boolean half = match.has(Category.HALF);
    if (nth < 1 || nth > (half ? 2 : 4)) {
      return Undated.NO_SUCH_DAY;
    }
    return InYear.of(match, context.told(), year -> Optional.of(part(year, nth, half)))
        .map(stretch -> (Resolution) whole(stretch, nth, half))
        .orElse(InYear.unknown(match, context));
  }

  /** "The quarter", "the latest period": the one named last, or the last that is over. */
  static Resolution same(Match match, Context context) {
    LocalDate quarter = context.quarter();
    LocalDate now = context.now();
    if (quarter != null) {
      return of(quarter);
    }
    return match.has(Category.LATEST) && now != null
        ? of(now.minusMonths(MONTHS))
        : Undated.NO_TIME;
  }

  /** "Year-earlier". */
  static Resolution yearBefore(Match match, Context context) {
    LocalDate quarter = context.quarter();
    LocalDate now = context.now();
    if (quarter != null) {
      return of(quarter.minusYears(1));
    }
    return now == null ? Undated.NO_PUBLICATION : year(now.getYear() - 1);
  }

  static Resolution yearEarlier(Match match, Context context) {
    LocalDate quarter = context.quarter();
    return quarter == null
        ? CountedMeanings.back(oneYear(match), context)
        : of(quarter.minusYears(1));
  }

  static Resolution yearAgo(Match match, Context context) {
    LocalDate quarter = context.quarter();
    return quarter == null
        ? CountedMeanings.ago(oneYear(match), context)
        : of(quarter.minusYears(1));
  }

  private static Match oneYear(Match match) {
    return match.with(new Sense(Category.UNIT, "year"));
  }

  /** The quarter of that day. */
  static Days of(LocalDate day) {
    return Days.whole(Stretch.quarter(day), Precision.RANGE, Timex.around(Unit.QUARTER, day));
  }

  private static Days year(int year) {
    return Days.whole(Stretch.years(year, year), Precision.YEAR, Timex.ofYear(year));
  }

  private static Stretch part(int year, int nth, boolean half) {
    int months = half ? 2 * MONTHS : MONTHS;
    YearMonth first = YearMonth.of(year, months * (nth - 1) + 1);
    return new Stretch(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static Days whole(Stretch stretch, int nth, boolean half) {
    int year = stretch.from().getYear();
    Timex timex = half ? Timex.half(year, nth) : Timex.quarter(year, nth);
    return Days.whole(stretch, Precision.RANGE, timex);
  }
}

package org.hearsay.interpret.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Precision;

/** Dates of the calendar: days, months, years. */
final class CalendarMeanings {

  private static final int THIS_CENTURY = 2000;

  private CalendarMeanings() {}

  static Resolution isoDate(Match match, Context context) {
    String[] parts = match.value(Category.ISODATE).orElseThrow().split("-");
    return day(number(parts[0]), number(parts[1]), number(parts[2]));
  }

  /** Day first where only that is possible, month first likewise; with full stops day first. */
  static Resolution slashDate(Match match, Context context) {
    String written = match.value(Category.SLASHDATE).orElseThrow();
    String[] parts = written.split("[/.]");
    int first = number(parts[0]);
    int second = number(parts[1]);
    int year = parts[2].length() == 2 ? THIS_CENTURY + number(parts[2]) : number(parts[2]);
    boolean dayFirst = second <= 12 && (first > 12 || first == second || written.contains("."));
    if (dayFirst) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : Undated.TWO_WAYS;
  }

  static Resolution date(Match match, Context context) {
    int month = match.number(Category.MONTH).orElseThrow();
    int day = match.number(Category.DAY).orElseThrow();
    return InYear.of(match, context, year -> valid(year, month, day).map(Stretch::day))
        .map(Stretch::from)
        .map(date -> (Resolution) Days.day(date, DayParts.of(match, date)))
        .orElse(InYear.unknown(match, context));
  }

  static Resolution dayRange(Match match, Context context) {
    int month = match.number(Category.MONTH).orElseThrow();
    List<Integer> days = rangeOfDays(match);
    return InYear.of(match, context, year -> stretch(year, month, days))
        .map(stretch -> (Resolution) pair(stretch))
        .orElse(InYear.unknown(match, context));
  }

  private static Days pair(Stretch stretch) {
    return Days.pair(stretch, Timex.day(stretch.from()), Timex.day(stretch.to()));
  }

  static Resolution month(Match match, Context context) {
    int month =
        match
            .number(Category.MONTH)
            .orElseGet(
                () ->
                    match
                        .number(Category.SUREMONTH)
                        .orElseGet(() -> match.number(Category.MIDMONTH).orElseThrow()));
    return InYear.of(match, context, year -> Optional.of(Stretch.month(YearMonth.of(year, month))))
        .map(stretch -> (Resolution) wholeMonth(YearMonth.from(stretch.from())))
        .orElse(InYear.unknown(match, context));
  }

  private static Days wholeMonth(YearMonth month) {
    return Days.whole(Stretch.month(month), Precision.MONTH, Timex.month(month));
  }

  /** "May of that year". */
  static Resolution monthOfLastYear(Match match, Context context) {
    return month(inLastYear(match, context), context);
  }

  /** "10 May of that year". */
  static Resolution dateOfLastYear(Match match, Context context) {
    return date(inLastYear(match, context), context);
  }

  /** "August last year". */
  static Resolution monthOfShiftedYear(Match match, Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    int year = now.getYear() + RelativeMeanings.shift(match);
    return month(match.with(new Sense(Category.YEAR, "" + year)), context);
  }

  /** "The year two thousand". */
  static Resolution yearThousand(Match match, Context context) {
    int year = Counts.of(match);
    boolean known = year > THIS_CENTURY - 1000 && year < THIS_CENTURY + 1000;
    return known
        ? Days.whole(Stretch.years(year, year), Precision.YEAR, Timex.ofYear(year))
        : Undated.NO_TIME;
  }

  /** "The nineties". */
  static Resolution decadeWord(Match match, Context context) {
    int first = match.number(Category.TENTHS).orElseThrow();
    return Days.whole(Stretch.years(first, first + 9), Precision.DECADE, Timex.decade(first));
  }

  static Match inLastYear(Match match, Context context) {
    return context
        .countFrom(Unit.YEAR)
        .map(last -> match.with(new Sense(Category.YEAR, "" + last.getYear())))
        .orElse(match);
  }

  /** "On the 15th": of the month named last. */
  static Resolution dayOfLastMonth(Match match, Context context) {
    int day = match.number(Category.DAYTH).orElseThrow();
    Optional<LocalDate> last = context.countFrom(Unit.MONTH);
    return last.map(from -> day(from.getYear(), from.getMonthValue(), day))
        .orElse(Undated.NO_EARLIER_TIME);
  }

  /** "Year-end": the last day of this year. */
  static Resolution yearEnd(Match match, Context context) {
    LocalDate now = context.now();
    return now == null ? Undated.NO_PUBLICATION : day(now.getYear(), 12, 31);
  }

  /** "Last August" is over; "next August" has not begun; "this August" is of this year. */
  static Resolution monthShifted(Match match, Context context) {
    LocalDate from = context.now();
    if (from == null) {
      return Undated.NO_PUBLICATION;
    }
    YearMonth now = YearMonth.from(from);
    YearMonth month = YearMonth.of(now.getYear(), match.number(Category.MONTH).orElseThrow());
    int shift = RelativeMeanings.shift(match);
    if (shift < 0 && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (shift > 0 && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    return wholeMonth(month);
  }

  static Resolution year(Match match, Context context) {
    int year =
        match.number(Category.YEAR).orElseGet(() -> match.number(Category.MIDYEAR).orElseThrow());
    return Days.whole(Stretch.years(year, year), Precision.YEAR, Timex.ofYear(year));
  }

  static Resolution yearRange(Match match, Context context) {
    int[] years = yearsOf(match);
    if (years[1] < years[0]) {
      return Undated.NO_SUCH_DAY;
    }
    Stretch stretch = Stretch.years(years[0], years[1]);
    return Days.pair(stretch, Timex.ofYear(years[0]), Timex.ofYear(years[1]));
  }

  static Resolution decade(Match match, Context context) {
    int first =
        match
            .number(Category.DECADE)
            .orElseGet(() -> match.number(Category.MIDDECADE).orElseThrow());
    return Days.whole(Stretch.years(first, first + 9), Precision.DECADE, Timex.decade(first));
  }

  private static Optional<Stretch> stretch(int year, int month, List<Integer> days) {
    Optional<LocalDate> from = valid(year, month, days.get(0));
    Optional<LocalDate> to = valid(year, month, days.get(1));
    return from.flatMap(f -> to.filter(t -> !t.isBefore(f)).map(t -> new Stretch(f, t)));
  }

  private static List<Integer> rangeOfDays(Match match) {
    return List.of(
        match.number(Category.DAY, 0).orElseThrow(), match.number(Category.DAY, 1).orElseThrow());
  }

  private static int[] yearsOf(Match match) {
    return new int[] {
      match.number(Category.YEAR, 0).orElseThrow(), match.number(Category.YEAR, 1).orElseThrow()
    };
  }

  private static Resolution day(int year, int month, int day) {
    return valid(year, month, day)
        .map(date -> (Resolution) Days.day(date))
        .orElse(Undated.NO_SUCH_DAY);
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

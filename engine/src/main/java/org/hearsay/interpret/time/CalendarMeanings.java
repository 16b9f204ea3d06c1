package org.hearsay.interpret.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.claim.Precision;

/** Dates of the calendar: days, months, seasons, years. */
final class CalendarMeanings {

  /** Beyond so many days back and so few ahead, a date without a year is the coming one. */
  private static final int LONG_AGO = 180;

  private static final int SOON = 90;
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
    return inYear(match, context, year -> valid(year, month, day).map(Stretch::day))
        .map(stretch -> (Resolution) Days.day(stretch.from()))
        .orElse(unknownYear(match, context));
  }

  static Resolution dayRange(Match match, Context context) {
    int month = match.number(Category.MONTH).orElseThrow();
    List<Integer> days = rangeOfDays(match);
    return inYear(match, context, year -> stretch(year, month, days))
        .map(stretch -> (Resolution) Days.range(stretch.from(), stretch.to()))
        .orElse(unknownYear(match, context));
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
    return inYear(match, context, year -> Optional.of(Stretch.month(YearMonth.of(year, month))))
        .map(stretch -> (Resolution) Days.whole(stretch, Precision.MONTH))
        .orElse(unknownYear(match, context));
  }

  /** "Last August" is over; "next August" has not begun; "this August" is of this year. */
  static Resolution monthShifted(Match match, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Undated.NO_PUBLICATION;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth month = YearMonth.of(now.getYear(), match.number(Category.MONTH).orElseThrow());
    if (match.has(Category.LAST) && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (match.has(Category.NEXT) && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    return Days.whole(Stretch.month(month), Precision.MONTH);
  }

  static Resolution year(Match match, Context context) {
    int year =
        match.number(Category.YEAR).orElseGet(() -> match.number(Category.MIDYEAR).orElseThrow());
    return Days.whole(Stretch.years(year, year), Precision.YEAR);
  }

  static Resolution yearRange(Match match, Context context) {
    int[] years = yearsOf(match);
    if (years[1] < years[0]) {
      return Undated.NO_SUCH_DAY;
    }
    Stretch stretch = Stretch.years(years[0], years[1]);
    return Days.range(stretch.from(), stretch.to());
  }

  static Resolution decade(Match match, Context context) {
    int first =
        match
            .number(Category.DECADE)
            .orElseGet(() -> match.number(Category.MIDDECADE).orElseThrow());
    return Days.whole(Stretch.years(first, first + 9), Precision.DECADE);
  }

  static Resolution season(Match match, Context context) {
    String season = seasonOf(match);
    return inYear(match, context, year -> Optional.of(Stretch.season(season, year)))
        .map(stretch -> (Resolution) Days.whole(stretch, Precision.SEASON))
        .orElse(unknownYear(match, context));
  }

  static Resolution seasonShifted(Match match, Context context) {
    LocalDate published = context.published();
    if (published == null) {
      return Undated.NO_PUBLICATION;
    }
    String season = seasonOf(match);
    List<Stretch> near =
        IntStream.rangeClosed(published.getYear() - 2, published.getYear() + 2)
            .mapToObj(year -> Stretch.season(season, year))
            .toList();
    Stretch meant = match.has(Category.LAST) ? lastOver(near, published) : nearest(near, published);
    if (match.has(Category.NEXT)) {
      meant = near.stream().filter(s -> s.from().isAfter(published)).findFirst().orElse(meant);
    }
    return Days.whole(meant, Precision.SEASON);
  }

  private static Stretch lastOver(List<Stretch> near, LocalDate day) {
    Stretch last = near.get(0);
    for (Stretch stretch : near) {
      last = stretch.to().isBefore(day) ? stretch : last;
    }
    return last;
  }

  private static Stretch nearest(List<Stretch> near, LocalDate day) {
    Stretch best = near.get(0);
    for (Stretch stretch : near) {
      best = distance(stretch, day) < distance(best, day) ? stretch : best;
    }
    return best;
  }

  private static long distance(Stretch stretch, LocalDate day) {
    if (day.isBefore(stretch.from())) {
      return ChronoUnit.DAYS.between(day, stretch.from());
    }
    return Math.max(0, ChronoUnit.DAYS.between(stretch.to(), day));
  }

  /**
   * The stretch in the year that is meant: the one written; else, in a report of history, the year
   * it speaks of; else the last one begun by publication, or the coming one where the verb is of
   * the future or the last lies much further off than the next.
   */
  private static Optional<Stretch> inYear(
      Match match, Context context, Function<Integer, Optional<Stretch>> make) {
    OptionalInt written = match.number(Category.YEAR);
    if (written.isPresent()) {
      return make.apply(written.getAsInt());
    }
    Integer spokenOf = context.year();
    if (spokenOf != null) {
      return make.apply(spokenOf);
    }
    LocalDate published = context.published();
    return published == null ? Optional.empty() : near(published, context.future(), make);
  }

  private static Optional<Stretch> near(
      LocalDate published, boolean future, Function<Integer, Optional<Stretch>> make) {
    Optional<Stretch> past = Optional.empty();
    Optional<Stretch> coming = Optional.empty();
    for (int year = published.getYear() - 8; year <= published.getYear() + 8; year++) {
      Optional<Stretch> stretch = make.apply(year);
      if (stretch.filter(s -> !s.from().isAfter(published)).isPresent()) {
        past = stretch;
      }
      if (coming.isEmpty()) {
        coming = stretch.filter(s -> !s.to().isBefore(published));
      }
    }
    return isComing(past, coming, published, future) ? coming : past;
  }

  private static boolean isComing(
      Optional<Stretch> past, Optional<Stretch> coming, LocalDate published, boolean future) {
    if (past.isEmpty() || coming.isEmpty()) {
      return coming.isPresent();
    }
    return future
        || distance(past.get(), published) > LONG_AGO && distance(coming.get(), published) <= SOON;
  }

  private static Resolution unknownYear(Match match, Context context) {
    boolean placed = match.has(Category.YEAR) || context.year() != null;
    return placed || context.published() != null ? Undated.NO_SUCH_DAY : Undated.NO_PUBLICATION;
  }

  private static Optional<Stretch> stretch(int year, int month, List<Integer> days) {
    Optional<LocalDate> from = valid(year, month, days.get(0));
    Optional<LocalDate> to = valid(year, month, days.get(1));
    return from.flatMap(f -> to.filter(t -> !t.isBefore(f)).map(t -> new Stretch(f, t)));
  }

  private static List<Integer> rangeOfDays(Match match) {
    Optional<String> joined = match.value(Category.DAYRANGE);
    if (joined.isPresent()) {
      String[] ends = joined.get().split("-");
      return List.of(number(ends[0]), number(ends[1]));
    }
    return List.of(
        match.number(Category.DAY, 0).orElseThrow(), match.number(Category.DAY, 1).orElseThrow());
  }

  private static int[] yearsOf(Match match) {
    Optional<String> joined = match.value(Category.YEARRANGE);
    if (joined.isPresent()) {
      String[] ends = joined.get().split("-");
      return new int[] {number(ends[0]), number(ends[1])};
    }
    return new int[] {
      match.number(Category.YEAR, 0).orElseThrow(), match.number(Category.YEAR, 1).orElseThrow()
    };
  }

  private static String seasonOf(Match match) {
    return match.value(Category.SEASON).or(() -> match.value(Category.FALL)).orElseThrow();
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

package org.hearsay.interpret.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Days of the week, by the conventions of the news.
 *
 * <p>A bare "Tuesday" is the most recent one, the day of publication included; with a verb of the
 * future, the coming one, the day of publication included. "Last Tuesday" is the Tuesday of the
 * week before that of publication, "this" and "next Tuesday" those of its own and of the following
 * week; weeks run from Monday to Sunday. "This past Tuesday" is the most recent before the day of
 * publication, "this coming Tuesday" the first after it.
 */
final class WeekdayMeanings {

  private WeekdayMeanings() {}

  static Resolution bare(Match match, Context context) {
    DayOfWeek day = weekday(match, 0);
    boolean onward = context.future() || context.ofHistory();
    return fromNow(match, context, p -> p.with(onward ? nextOrSame(day) : previousOrSame(day)));
  }

  static Resolution ofThisWeek(Match match, Context context) {
    if (match.has(Category.PAST)) {
      return before(match, context);
    }
    return fromNow(match, context, p -> inWeek(p, 0, match));
  }

  static Resolution ofLastWeek(Match match, Context context) {
    return fromNow(match, context, p -> inWeek(p, -1, match));
  }

  static Resolution ofNextWeek(Match match, Context context) {
    return fromNow(match, context, p -> inWeek(p, 1, match));
  }

  static Resolution before(Match match, Context context) {
    return fromNow(match, context, p -> p.with(previous(weekday(match, 0))));
  }

  static Resolution after(Match match, Context context) {
    return fromNow(match, context, p -> p.with(next(weekday(match, 0))));
  }

  static Resolution ofNamedWeek(Match match, Context context) {
    if (!match.value(Category.LONGUNIT).equals(Optional.of("week"))) {
      return bare(match, context);
    }
    return fromNow(match, context, p -> inWeek(p, RelativeMeanings.shift(match), match));
  }

  /** The night before a day, or between two; without a day, the night before publication. */
  static Resolution overnight(Match match, Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    boolean named = match.has(Category.WEEKDAY);
    LocalDate last = named ? now.with(previousOrSame(lastWeekday(match))) : now;
    LocalDate eve = last.minusDays(1);
    return Days.range(eve, last, Timex.onDay(named ? last : eve, "NI"));
  }

  private static DayOfWeek lastWeekday(Match match) {
    return weekday(match, match.value(Category.WEEKDAY, 1).isPresent() ? 1 : 0);
  }

  private static LocalDate inWeek(LocalDate published, int weeks, Match match) {
    LocalDate monday = published.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    return monday.with(nextOrSame(weekday(match, 0)));
  }

  private static Resolution fromNow(
      Match match, Context context, Function<LocalDate, LocalDate> day) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    LocalDate meant = day.apply(now);
    return Days.day(meant, DayParts.of(match, meant));
  }

  private static DayOfWeek weekday(Match match, int nth) {
    return DayOfWeek.of(
        match
            .number(Category.WEEKDAY, nth)
            .orElseGet(() -> match.number(Category.ABBRDAY).orElseThrow()));
  }
}

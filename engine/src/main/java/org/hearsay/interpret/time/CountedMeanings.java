package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.claim.Precision;

/** Times that are counted from another: the past two days, three weeks ago, a day earlier. */
final class CountedMeanings {

  private static final int HOURS_IN_A_DAY = 24;

  private CountedMeanings() {}

  /** A length that is not placed: "for three days". */
  static Resolution length(Match match, Context context) {
    return Days.length(Counts.length(match));
  }

  /** "One day" is some day to come beside a verb of the future. */
  static Resolution oneDay(Match match, Context context) {
    return context.future() ? new Noted(Timex.FUTURE) : Days.length(Timex.length("1", Unit.DAY));
  }

  /** "Three-day", "year-long". */
  static Resolution joinedLength(Match match, Context context) {
    String[] parts = match.value(Category.HYPHENUNIT).orElseThrow().split(" ");
    return Days.length(Timex.length(parts[0], Unit.of(parts[1])));
  }

  /** Ends on the day of the saying; its first day is a whole one. */
  static Resolution past(Match match, Context context) {
    LocalDate said = context.said();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    if (match.has(Category.VAGUE)) {
      return Days.open(null, said, Counts.length(match));
    }
    return Counts.isTooMany(match)
        ? Undated.NO_SUCH_DAY
        : Days.range(Counts.unit(match).shift(said, -Counts.of(match)), said, Counts.length(match));
  }

  static Resolution recent(Match match, Context context) {
    LocalDate said = context.said();
    return said == null
        ? Undated.NO_PUBLICATION
        : Days.open(null, said, Timex.length("X", Counts.unit(match)));
  }

  static Resolution coming(Match match, Context context) {
    LocalDate said = context.spoken();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    boolean uncounted = match.has(Category.UNITS) && !Counts.isCounted(match);
    if (uncounted || match.has(Category.VAGUE)) {
      return Days.open(said, null, Timex.length("X", Counts.unit(match)));
    }
    return Counts.isTooMany(match)
        ? Undated.NO_SUCH_DAY
        : Days.range(said, Counts.unit(match).shift(said, Counts.of(match)), Counts.length(match));
  }

  /** The day, week, month or year that lies so far back. */
  static Resolution ago(Match match, Context context) {
    LocalDate said = context.spoken();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    return Counts.isTooMany(match) ? Undated.NO_SUCH_DAY : shifted(match, said, -Counts.of(match));
  }

  /** "In three days" is a day to come beside a verb of the future, and else a length of time. */
  static Resolution inLength(Match match, Context context) {
    LocalDate said = context.said();
    boolean vague = match.has(Category.VAGUE) || Counts.isTooMany(match);
    if (said == null || !context.future() || vague) {
      return length(match, context);
    }
    return shifted(match, said, Counts.of(match));
  }

  static Resolution back(Match match, Context context) {
    return fromLast(match, context, -1);
  }

  static Resolution on(Match match, Context context) {
    return fromLast(match, context, 1);
  }

  /** The day, week or other unit that holds the last time named. */
  static Resolution same(Match match, Context context) {
    return fromLast(match, context, 0);
  }

  /** "During this period": the time named last. */
  static Resolution sameTime(Match match, Context context) {
    return new Noted(context.last() == null ? Timex.UNKNOWN : context.last().timex());
  }

  /** "Since then". */
  static Resolution sinceLast(Match match, Context context) {
    LocalDate said = context.said();
    return context
        .countFrom(Unit.YEAR)
        .map(last -> (Resolution) Days.since(last, said, Timex.day(last)))
        .orElse(Undated.NO_EARLIER_TIME);
  }

  private static Resolution fromLast(Match match, Context context, int direction) {
    if (Counts.isTooMany(match)) {
      return Undated.NO_SUCH_DAY;
    }
    return context
        .countFrom(Counts.unit(match))
        .map(last -> shifted(match, last, direction * Counts.of(match)))
        .orElse(Undated.NO_EARLIER_TIME);
  }

  private static Resolution shifted(Match match, LocalDate from, int count) {
    Optional<String> season = match.value(Category.SEASON).or(() -> match.value(Category.FALL));
    if (season.isPresent()) {
      int year = from.getYear();
      return Days.whole(
          Stretch.season(season.get(), year), Precision.SEASON, Timex.season(year, season.get()));
    }
    Unit unit = Counts.unit(match);
    int steps = unit == Unit.HOUR ? count / HOURS_IN_A_DAY : count;
    LocalDate day = unit == Unit.HOUR ? from.plusDays(steps) : unit.shift(from, steps);
    return Days.whole(unit.around(day), unit.precision(), onDay(match, unit, day));
  }

  private static Timex onDay(Match match, Unit unit, LocalDate day) {
    return unit == Unit.DAY ? DayParts.of(match, day) : Timex.around(unit, day);
  }
}

package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hearsay.claim.Precision;
import org.hearsay.interpret.time.TimeMention.Kind;

/** Times that are counted from another: the past two days, three weeks ago, a day earlier. */
final class CountedMeanings {

  /** No count of units in the news is larger, and no day of the calendar is left by counting it. */
  private static final int MOST = 10_000;

  private static final int HOURS_IN_A_DAY = 24;

  private CountedMeanings() {}

  /** Ends on the day of the saying; its first day is a whole one. */
  static Resolution past(Match match, Context context) {
    LocalDate said = context.said();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    if (match.has(Category.VAGUE)) {
      return new Days(Kind.PERIOD, null, said, Precision.RANGE);
    }
    return isTooMany(match)
        ? Undated.NO_SUCH_DAY
        : Days.range(unit(match).shift(said, -count(match)), said);
  }

  static Resolution recent(Match match, Context context) {
    LocalDate said = context.said();
    return said == null
        ? Undated.NO_PUBLICATION
        : new Days(Kind.PERIOD, null, said, Precision.RANGE);
  }

  static Resolution coming(Match match, Context context) {
    LocalDate said = context.said();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    boolean uncounted = match.has(Category.UNITS) && !isCounted(match);
    if (uncounted || match.has(Category.VAGUE)) {
      return new Days(Kind.PERIOD, said, null, Precision.RANGE);
    }
    return isTooMany(match)
        ? Undated.NO_SUCH_DAY
        : Days.range(said, unit(match).shift(said, count(match)));
  }

  /** The day, week, month or year that lies so far back. */
  static Resolution ago(Match match, Context context) {
    LocalDate said = context.said();
    if (said == null) {
      return Undated.NO_PUBLICATION;
    }
    return isTooMany(match) ? Undated.NO_SUCH_DAY : shifted(match, said, -count(match));
  }

  /** "In three days" is a day to come beside a verb of the future, and else a length of time. */
  static Resolution inLength(Match match, Context context) {
    LocalDate said = context.said();
    if (said == null || !context.future() || match.has(Category.VAGUE) || isTooMany(match)) {
      return Days.length();
    }
    return shifted(match, said, count(match));
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

  /** "Since then". */
  static Resolution sinceLast(Match match, Context context) {
    LocalDate said = context.said();
    return context
        .countFrom(Unit.YEAR)
        .map(last -> (Resolution) Days.since(last, said))
        .orElse(Undated.NO_EARLIER_TIME);
  }

  private static Resolution fromLast(Match match, Context context, int direction) {
    if (isTooMany(match)) {
      return Undated.NO_SUCH_DAY;
    }
    return context
        .countFrom(unit(match))
        .map(last -> shifted(match, last, direction * count(match)))
        .orElse(Undated.NO_EARLIER_TIME);
  }

  private static Resolution shifted(Match match, LocalDate from, int count) {
    if (match.has(Category.SEASON)) {
      return Days.whole(
          Stretch.season(match.value(Category.SEASON).orElseThrow(), from.getYear()),
          Precision.SEASON);
    }
    Unit unit = unit(match);
    int steps = unit == Unit.HOUR ? count / HOURS_IN_A_DAY : count;
    LocalDate day = unit == Unit.HOUR ? from.plusDays(steps) : unit.shift(from, steps);
    return Days.whole(unit.around(day), unit.precision());
  }

  private static Unit unit(Match match) {
    return match
        .value(Category.UNIT)
        .or(() -> match.value(Category.UNITS))
        .or(() -> match.value(Category.LONGUNIT))
        .map(Unit::of)
        .orElse(Unit.DAY);
  }

  private static boolean isCounted(Match match) {
    return match.has(Category.NUM) || match.has(Category.COUNT);
  }

  private static boolean isTooMany(Match match) {
    return count(match) > MOST;
  }

  private static int count(Match match) {
    OptionalInt words = match.number(Category.NUM);
    return words.orElseGet(() -> match.number(Category.COUNT).orElse(1));
  }
}

package org.hearsay.interpret.time;

/** What happens again and again: every day, on Sundays, twice a week. */
final class RepeatedMeanings {

  private RepeatedMeanings() {}

  /** "Every night", "each Friday", "every two weeks". */
  static Resolution each(Match match, Context context) {
    if (match.has(Category.WEEKDAY)) {
      return weekday(match.number(Category.WEEKDAY).orElseThrow(), match);
    }
    if (match.has(Category.PART)) {
      return Days.again(Timex.again("XXXX-XX-XX" + part(match)));
    }
    return Days.again(Timex.each(Counts.written(match), Counts.unit(match)));
  }

  /** "Each July", "every summer". */
  static Resolution eachOf(Match match, Context context) {
    return Days.again(
        match.number(Category.MONTH).stream()
            .mapToObj(month -> Timex.again("XXXX-%02d".formatted(month)))
            .findFirst()
            .orElseGet(
                () ->
                    Timex.again("XXXX-" + Timex.code(match.value(Category.SEASON).orElseThrow()))));
  }

  /** "On Sundays". */
  static Resolution weekdays(Match match, Context context) {
    return weekday(match.number(Category.WEEKDAYS).orElseThrow(), match);
  }

  /** "Daily". */
  static Resolution often(Match match, Context context) {
    return Days.again(Timex.each("1", Unit.of(match.value(Category.SET).orElseThrow())));
  }

  /** "A day", in "a million barrels a day". */
  static Resolution rate(Match match, Context context) {
    return Days.again(Timex.each("1", Counts.unit(match)));
  }

  private static Days weekday(int day, Match match) {
    return Days.again(Timex.again("XXXX-WXX-" + day + part(match)));
  }

  private static String part(Match match) {
    return DayParts.time(match).map(part -> "T" + part).orElse("");
  }
}

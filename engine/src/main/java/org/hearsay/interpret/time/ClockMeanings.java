package org.hearsay.interpret.time;

import java.time.LocalDate;

/** Times of a day whose day is not written beside them. */
final class ClockMeanings {

  private ClockMeanings() {}

  /** "At 10:30 a.m.": on the day named last, else on that of the saying. */
  static Resolution clock(Match match, Context context) {
    LocalDate day = context.lastDay() == null ? context.said() : context.lastDay().from();
    String time = DayParts.time(match).orElse("XX");
    return new Noted(day == null ? Timex.onSomeDay(time) : Timex.onDay(day, time));
  }

  /** "At night": on no day in particular. */
  static Resolution someDay(Match match, Context context) {
    return new Noted(Timex.onSomeDay(DayParts.time(match).orElse("XX")));
  }
}

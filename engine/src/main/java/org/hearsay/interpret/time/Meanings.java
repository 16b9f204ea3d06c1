package org.hearsay.interpret.time;

import java.util.HashMap;
import java.util.Map;

/** The meanings that a row of patterns.tsv can name. */
final class Meanings {

  private static final Map<String, Meaning> NAMED = new HashMap<>();

  static {
    NAMED.put("nothing", (match, context) -> Undated.NO_TIME);
    calendar();
    weekdays();
    relative();
    counted();
    repeated();
    noted();
  }

  private Meanings() {}

  /**
   * The meaning of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Meaning named(String name) {
    Meaning meaning = NAMED.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("No meaning is called " + name);
    }
    return meaning;
  }

  private static void calendar() {
    NAMED.put("isoDate", CalendarMeanings::isoDate);
    NAMED.put("slashDate", CalendarMeanings::slashDate);
    NAMED.put("date", CalendarMeanings::date);
    NAMED.put("dayRange", CalendarMeanings::dayRange);
    NAMED.put("month", CalendarMeanings::month);
    NAMED.put("monthShifted", CalendarMeanings::monthShifted);
    NAMED.put("year", CalendarMeanings::year);
    NAMED.put("yearRange", CalendarMeanings::yearRange);
    NAMED.put("decade", CalendarMeanings::decade);
    NAMED.put("monthOfLastYear", CalendarMeanings::monthOfLastYear);
    NAMED.put("dateOfLastYear", CalendarMeanings::dateOfLastYear);
    NAMED.put("dayOfLastMonth", CalendarMeanings::dayOfLastMonth);
    NAMED.put("monthOfShiftedYear", CalendarMeanings::monthOfShiftedYear);
    NAMED.put("seasonOfLastYear", SeasonMeanings::seasonOfLastYear);
    NAMED.put("yearThousand", CalendarMeanings::yearThousand);
    NAMED.put("decadeWord", CalendarMeanings::decadeWord);
    NAMED.put("yearEnd", CalendarMeanings::yearEnd);
    NAMED.put("feast", FeastMeanings::feast);
    NAMED.put("feastEve", FeastMeanings::eve);
    NAMED.put("season", SeasonMeanings::season);
    NAMED.put("seasonShifted", SeasonMeanings::seasonShifted);
    NAMED.put("partOfYear", QuarterMeanings::partOfYear);
    NAMED.put("sameQuarter", QuarterMeanings::same);
    NAMED.put("yearBefore", QuarterMeanings::yearBefore);
    NAMED.put("yearEarlier", QuarterMeanings::yearEarlier);
    NAMED.put("yearAgo", QuarterMeanings::yearAgo);
    NAMED.put("century", SeasonMeanings::century);
  }

  private static void weekdays() {
    NAMED.put("weekday", WeekdayMeanings::bare);
    NAMED.put("weekdayThis", WeekdayMeanings::ofThisWeek);
    NAMED.put("weekdayLast", WeekdayMeanings::ofLastWeek);
    NAMED.put("weekdayPast", WeekdayMeanings::before);
    NAMED.put("weekdayNext", WeekdayMeanings::ofNextWeek);
    NAMED.put("weekdayComing", WeekdayMeanings::after);
    NAMED.put("weekdayOfWeek", WeekdayMeanings::ofNamedWeek);
    NAMED.put("overnight", WeekdayMeanings::overnight);
  }

  private static void relative() {
    NAMED.put("dayWord", RelativeMeanings::dayWord);
    NAMED.put("today", (match, context) -> RelativeMeanings.daysOn(match, context, 0));
    NAMED.put("lastNight", (match, context) -> RelativeMeanings.daysOn(match, context, -1));
    NAMED.put("twoDaysBack", (match, context) -> RelativeMeanings.daysOn(match, context, -2));
    NAMED.put("twoDaysOn", (match, context) -> RelativeMeanings.daysOn(match, context, 2));
    NAMED.put("unitShifted", RelativeMeanings::unitShifted);
    NAMED.put("unitCurrent", RelativeMeanings::unitCurrent);
    NAMED.put("unitNow", RelativeMeanings::unitNow);
    NAMED.put("weekend", RelativeMeanings::weekend);
  }

  private static void counted() {
    NAMED.put("past", CountedMeanings::past);
    NAMED.put("recent", CountedMeanings::recent);
    NAMED.put("coming", CountedMeanings::coming);
    NAMED.put("ago", CountedMeanings::ago);
    NAMED.put("length", CountedMeanings::length);
    NAMED.put("oneDay", CountedMeanings::oneDay);
    NAMED.put("joinedLength", CountedMeanings::joinedLength);
    NAMED.put("agoVague", (match, context) -> Undated.TOO_VAGUE);
    NAMED.put("inLength", CountedMeanings::inLength);
    NAMED.put("back", CountedMeanings::back);
    NAMED.put("on", CountedMeanings::on);
    NAMED.put("same", CountedMeanings::same);
    NAMED.put("sameTime", CountedMeanings::sameTime);
    NAMED.put("sinceLast", CountedMeanings::sinceLast);
  }

  private static void repeated() {
    NAMED.put("each", RepeatedMeanings::each);
    NAMED.put("eachOf", RepeatedMeanings::eachOf);
    NAMED.put("weekdays", RepeatedMeanings::weekdays);
    NAMED.put("often", RepeatedMeanings::often);
    NAMED.put("rate", RepeatedMeanings::rate);
  }

  private static void noted() {
    NAMED.put("present", (match, context) -> new Noted(Timex.PRESENT));
    NAMED.put("pastRef", (match, context) -> new Noted(Timex.PAST));
    NAMED.put("futureRef", (match, context) -> new Noted(Timex.FUTURE));
    NAMED.put("clock", ClockMeanings::clock);
    NAMED.put("someNight", ClockMeanings::someDay);
  }
}

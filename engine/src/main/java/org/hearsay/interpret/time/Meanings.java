package org.hearsay.interpret.time;

import java.util.HashMap;
import java.util.Map;

/** The meanings that a row of patterns.tsv can name. */
final class Meanings {

  private static final Map<String, Meaning> NAMED = new HashMap<>();

  static {
    NAMED.put("length", (match, context) -> Days.length());
    NAMED.put("set", (match, context) -> Days.again());
    NAMED.put("nothing", (match, context) -> Undated.NO_TIME);
    calendar();
    weekdays();
    relative();
    counted();
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
    NAMED.put("season", CalendarMeanings::season);
    NAMED.put("seasonShifted", CalendarMeanings::seasonShifted);
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
    NAMED.put("today", (match, context) -> RelativeMeanings.daysOn(context, 0));
    NAMED.put("lastNight", (match, context) -> RelativeMeanings.daysOn(context, -1));
    NAMED.put("twoDaysBack", (match, context) -> RelativeMeanings.daysOn(context, -2));
    NAMED.put("twoDaysOn", (match, context) -> RelativeMeanings.daysOn(context, 2));
    NAMED.put("unitShifted", RelativeMeanings::unitShifted);
    NAMED.put("unitCurrent", RelativeMeanings::unitCurrent);
    NAMED.put("weekend", RelativeMeanings::weekend);
  }

  private static void counted() {
    NAMED.put("past", CountedMeanings::past);
    NAMED.put("recent", CountedMeanings::recent);
    NAMED.put("coming", CountedMeanings::coming);
    NAMED.put("ago", CountedMeanings::ago);
    NAMED.put("agoVague", (match, context) -> Undated.TOO_VAGUE);
    NAMED.put("inLength", CountedMeanings::inLength);
    NAMED.put("back", CountedMeanings::back);
    NAMED.put("on", CountedMeanings::on);
    NAMED.put("same", CountedMeanings::same);
    NAMED.put("sinceLast", CountedMeanings::sinceLast);
  }
}

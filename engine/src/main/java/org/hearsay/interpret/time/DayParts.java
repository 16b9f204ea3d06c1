package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the words say of the time of a day: morning, night, 10:30 p.m. */
final class DayParts {

  private DayParts() {}

  /** The day, or that part of it which the words name. */
  static Timex of(Match match, LocalDate day) {
    return time(match).map(time -> Timex.onDay(day, time)).orElseGet(() -> Timex.day(day));
  }

  /** What stands behind the T of a value, where the words name a time of the day. */
  static Optional<String> time(Match match) {
    Optional<String> clock = match.value(Category.CLOCK).or(() -> hour(match));
    return clock.map(time -> onTheClock(match, time)).or(() -> part(match));
  }

  private static Optional<String> hour(Match match) {
    return match.has(Category.HALFDAY) ? match.value(Category.COUNT) : Optional.empty();
  }

  private static Optional<String> part(Match match) {
    return match
        .value(Category.PART)
        .or(() -> match.value(Category.UNIT).filter("night"::equals))
        .flatMap(DayParts::code);
  }

  private static Optional<String> code(String part) {
    return switch (part) {
      case "morning" -> Optional.of("MO");
      case "noon" -> Optional.of("12:00");
      case "afternoon" -> Optional.of("AF");
      case "evening" -> Optional.of("EV");
      case "night" -> Optional.of("NI");
      case "midnight" -> Optional.of("24:00");
      default -> Optional.empty();
    };
  }

  /** From "h:mm", and a.m. or p.m. where written, to hours of 0 to 23. */
  private static String onTheClock(Match match, String time) {
    String[] parts = time.split(":");
    int hour = Integer.parseInt(parts[0]);
    Optional<String> half = match.value(Category.HALFDAY);
    if (half.equals(Optional.of("pm")) && hour < 12) {
      hour += 12;
    } else if (half.equals(Optional.of("am")) && hour == 12) {
      hour = 0;
    }
    return String.format(Locale.ROOT, "%02d:%s", hour, parts.length > 1 ? parts[1] : "00");
  }
}

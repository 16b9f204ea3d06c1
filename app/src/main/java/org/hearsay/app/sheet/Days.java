package org.hearsay.app.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and stretches of days as people write them: "13 August 2024", "6–13 August 2024". */
final class Days {
  /** Written out here because the JDK's own names cost a tenth of a second to load. */
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Days() {}

  static String of(LocalDate day) {
    return monthAndDay(day) + " " + day.getYear();
  }

  /** With the time of day, in UTC. */
  static String of(Instant moment) {
    OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
    return "%s, %02d:%02d UTC".formatted(of(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  /** A stretch of days with both ends included; an end that is not known is said so in words. */
  static String of(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "no date known" : "until " + of(to);
    }
    if (to == null) {
      return "from " + of(from);
    }
    return stretch(from, to);
  }

  private static String stretch(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return of(from);
    }
    if (from.getYear() != to.getYear()) {
      return of(from) + " – " + of(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + of(to)
        : monthAndDay(from) + " – " + of(to);
  }

  private static String monthAndDay(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }
}

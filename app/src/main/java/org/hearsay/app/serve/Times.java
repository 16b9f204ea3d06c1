package org.hearsay.app.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Days and moments as users write them, on the command line and in addresses. */
public final class Times {
  private Times() {}

  /**
   * A day, as 2024-08-13.
   *
   * @throws IllegalArgumentException with words for the user
   */
  public static LocalDate day(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "'" + value + "' is not a day. Write it as year-month-day, such as 2024-08-13.", wrong);
    }
  }

  /**
   * A moment, as 2024-08-13T15:30:00Z; a day stands for its end, in UTC.
   *
   * @throws IllegalArgumentException with words for the user
   */
  public static Instant moment(String value) {
    String text = value.strip();
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusMillis(1)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "'"
              + value
              + "' is no moment. Write a day as 2024-08-13, or a moment as 2024-08-13T15:30:00Z.",
          wrong);
    }
  }
}

package org.hearsay.app.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a moment. */
final class RetryAfter {
  private RetryAfter() {}

  /** How long from {@code now}, or null where {@code value} says nothing. */
  static @Nullable Duration of(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    String plain = value.strip();
    if (plain.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(plain));
    }
    try {
      Instant moment = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(plain));
      return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
    } catch (DateTimeException wrong) {
      return null;
    }
  }
}

package org.hearsay.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import org.hearsay.text.Report;

/** Moments as the ledger writes them: UTC, in letters that sort as time does. */
final class Moments {
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Moments() {}

  /** To the thousandth of a second. */
  static String written(Instant moment) {
    return MILLIS.format(moment);
  }

  /**
   * By when a report is known to have been published: its moment; or else the end of its day in
   * UTC; or else, and at the latest, when it was recorded.
   */
  static Instant reported(Report report, Instant recordedAt) {
    Instant stated = recordedAt;
    if (report.publishedAt() != null) {
      stated = report.publishedAt();
    } else if (report.published() != null) {
      stated =
          report.published().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
    return toSecond(stated.isBefore(recordedAt) ? stated : recordedAt);
  }

  /** Without its fractions of a second. */
  static Instant toSecond(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }
}

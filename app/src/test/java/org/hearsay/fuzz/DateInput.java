package org.hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.ingest.FeedEntry;
import org.jspecify.annotations.Nullable;

/** A date as a feed or a page writes it. */
final class DateInput implements Target.Input {

  @Override
  public void take(byte[] input) {
    LocalDate day = day(new String(input, StandardCharsets.UTF_8));
    if (day != null) {
      Sound.check(day.getYear() > 0 && day.getYear() <= 9999, "no year of a report: " + day);
      Sound.check(
          Objects.equals(day(day.toString()), day), "another day when written anew: " + day);
    }
  }

  private static @Nullable LocalDate day(String written) {
    return new FeedEntry(null, null, null, written, null, null, null, false).day();
  }
}

package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Period;
import org.hearsay.claim.When;
import org.jspecify.annotations.Nullable;

/**
 * The days that a claim speaks of, from the first to the last, both included; null where it names
 * none. A time that is still going on ("since 6 August") reaches to the day of the report.
 */
record Happened(@Nullable LocalDate from, @Nullable LocalDate to) {

  static Happened of(Claim claim, LocalDate reportedOn) {
    List<LocalDate> days = new ArrayList<>();
    for (When time : claim.times()) {
      add(days, time.from(), time.to(), reportedOn);
    }
    for (Figure figure : claim.figures()) {
      Period period = figure.period();
      if (period != null) {
        add(days, period.from(), period.to(), reportedOn);
      }
    }
    return days.isEmpty()
        ? new Happened(null, null)
        : new Happened(Collections.min(days), Collections.max(days));
  }

  private static void add(
      List<LocalDate> days,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate reportedOn) {
    if (from != null) {
      days.add(from);
      days.add(to != null ? to : reportedOn.isAfter(from) ? reportedOn : from);
    } else if (to != null) {
      days.add(to);
    }
  }
}

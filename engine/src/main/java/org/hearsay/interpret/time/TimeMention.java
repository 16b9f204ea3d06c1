package org.hearsay.interpret.time;

import java.time.LocalDate;
import org.hearsay.claim.Precision;
import org.hearsay.claim.When;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, with the days that they can mean.
 *
 * <p>Both ends are null for a length of time that is not placed ("for three days"). For an open
 * time one of them may be null: "since Monday" in a report without a publication date would have no
 * end, "until Friday" has no beginning.
 *
 * @param span the words, with the preposition that makes them a period ("in the past day", "since
 *     Monday") but without one that only places them ("on Tuesday" is "Tuesday")
 * @param sentence index in the reading of the sentence that they stand in
 * @param kind what sort of time it is
 * @param from first day that they can mean, or null
 * @param to last day that they can mean, included, or null; never before {@code from}
 * @param precision how finely the words tell
 */
public record TimeMention(
    Span span,
    int sentence,
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Precision precision) {

  /** Checks that the days are in order. */
  public TimeMention {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("\"" + span.text() + "\" ends before it begins");
    }
  }

  /** Whether the words are placed on the calendar, by one end at least. */
  public boolean isDated() {
    return from != null || to != null;
  }

  /** The same as a part of a claim. */
  public When when() {
    return new When(span, from, to, precision);
  }

  /** The sorts of times. */
  public enum Kind {
    /** A day, or a coarser time taken as one: "Tuesday", "6 August", "in August", "2022". */
    POINT,
    /** A stretch with two ends: "in the past day", "last week", "between Monday and Friday". */
    PERIOD,
    /** From a day on: "since Monday", "since the invasion started"; ends at publication. */
    SINCE,
    /** Up to a day: "until Friday". */
    UNTIL,
    /** A length without a place on the calendar: "for three days". */
    DURATION,
    /** Again and again: "every night", "daily". */
    SET
  }
}

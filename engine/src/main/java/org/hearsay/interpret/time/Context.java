package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.claim.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What a time that is not complete is measured from.
 *
 * @param published the day of publication, or null
 * @param said the day on which the sentence's saying took place: that which the sentence names, or
 *     the day of publication; or null
 * @param future whether the verb that the time belongs to speaks of what is yet to come
 * @param lastDay the last single day before it that was dated, or null
 * @param last the last time of any length before it that was dated, or null
 * @param year the year that dates without one are in, in a report of history or one without a day
 *     of publication; or null
 * @param ofHistory whether the report tells of times long past, so that what is told from "now" in
 *     other reports is told from the time named last
 * @param quarter the first day of the quarter of a year that the report speaks of, or null
 */
record Context(
    @Nullable LocalDate published,
    @Nullable LocalDate said,
    boolean future,
    @Nullable Days lastDay,
    @Nullable Days last,
    @Nullable Integer year,
    boolean ofHistory,
    @Nullable LocalDate quarter) {

  /** The day that "last year" and "Tuesday" are told from. */
  @Nullable LocalDate now() {
    return ofHistory && last != null ? last.from() : published;
  }

  /** The day that "the past week" and "in two days" are told from. */
  @Nullable LocalDate spoken() {
    return ofHistory && last != null ? last.from() : said;
  }

  /** The day that a count in {@code unit} starts from: only a whole day carries days. */
  Optional<LocalDate> countFrom(Unit unit) {
    return Optional.ofNullable(unit.precision() == Precision.DAY ? lastDay : last).map(Days::from);
  }

  /** The same for what is reported and not planned. */
  Context told() {
    return new Context(published, said, false, lastDay, last, year, ofHistory, quarter);
  }

  /** The same on another day of publication. */
  Context asOf(@Nullable LocalDate day) {
    return new Context(day, said, false, lastDay, last, year, ofHistory, quarter);
  }

  /** The same once a time was named. */
  Context after(Days named) {
    LocalDate from = named.from();
    return ofHistory && from != null
        ? new Context(published, said, future, lastDay, named, from.getYear(), true, quarter)
        : this;
  }
}

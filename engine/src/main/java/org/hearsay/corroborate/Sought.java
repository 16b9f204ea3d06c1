package org.hearsay.corroborate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an inquiry looks for: reports that have a key with a day in a stretch of days, or without a
 * day.
 *
 * @param key the key
 * @param from the first day, or null for all days before
 * @param to the last day, or null for all days after
 * @param around the day that those found first should be near to, or null
 */
public record Sought(
    long key, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate around) {

  /** Whether it lets {@code day} in. */
  boolean holds(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }

  /** Both together, as one stretch. */
  Sought and(Sought other) {
    return new Sought(
        key,
        from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
        to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to,
        around == null ? other.around : around);
  }
}

package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inquiry looks for: reports that have some of a few keys, each with a day in a stretch of
 * days, or without a day.
 *
 * @param keys the keys
 * @param least of how many of them a report must have
 * @param from the first day, or null for all days before
 * @param to the last day, or null for all days after
 * @param around the day that those found first should be near to, or null
 */
public record Sought(
    List<Long> keys,
    int least,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate around) {

  /** Copies the keys. */
  public Sought {
    keys = List.copyOf(keys);
  }

  /** Whether it lets in a fact of {@code some} keys as of {@code day}. */
  boolean holds(Collection<Long> some, @Nullable LocalDate day) {
    if (!holds(day)) {
      return false;
    }
    int shared = 0;
    for (Long key : some) {
      shared += keys.contains(key) ? 1 : 0;
    }
    return shared >= least;
  }

  /** Whether it lets {@code day} in. */
  boolean holds(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }

  /** Both together, as one stretch. */
  Sought and(Sought other) {
    return new Sought(
        keys,
        least,
        from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
        to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to,
        around == null ? other.around : around);
  }
}

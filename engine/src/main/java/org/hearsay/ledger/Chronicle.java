package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which recording a claim is of, when that was reported and what superseded it, for all recordings
 * at once in memory: about 40 bytes each.
 *
 * <p>A ledger only gains recordings, so that what was read of it once stays true; each use reads
 * those that were added since.
 */
final class Chronicle {
  private static final int NONE = -1;

  private final Map<Long, Integer> newest = new HashMap<>();
  private long[] firstClaim = new long[1024];
  private long[] second = new long[1024];
  private long[] latest = new long[1024];
  private int[] next = new int[1024];
  private int size;

  /** Reads what was added since the last time. */
  void update(Statements statements) throws SQLException {
    statements.each(
        row -> {
          add(row.getLong(1), row.getLong(2), row.getLong(3));
          return true;
        },
        "SELECT first_claim, reported_second, report FROM recording WHERE id > ? ORDER BY id",
        (long) size);
  }

  private void add(long claim, long reportedSecond, long report) {
    if (size == next.length) {
      firstClaim = Arrays.copyOf(firstClaim, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
      latest = Arrays.copyOf(latest, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    firstClaim[size] = claim;
    second[size] = reportedSecond;
    latest[size] = size == 0 ? reportedSecond : Math.max(latest[size - 1], reportedSecond);
    next[size] = NONE;
    Integer earlier = newest.put(report, size);
    if (earlier != null) {
      next[earlier] = size;
    }
    size++;
  }

  /** The place of the recording that {@code claim} is of, from 0. */
  int of(long claim) {
    int found = Arrays.binarySearch(firstClaim, 0, size, claim);
    int at = found < 0 ? -found - 2 : found;
    while (at + 1 < size && firstClaim[at + 1] == claim) {
      at++; // those before have no claims
    }
    return at;
  }

  /** The second since 1970 in which the recording at {@code place} was reported. */
  long second(int place) {
    return second[place];
  }

  /** The latest such second of it and of all recordings before it. */
  long latest(int place) {
    return latest[place];
  }

  /** Whether the recording at {@code place} counts and nothing that counts took its place. */
  boolean stands(int place, Bounds bounds) {
    if (place >= bounds.recording() || second[place] > bounds.second()) {
      return false;
    }
    for (int later = next[place]; later != NONE; later = next[later]) {
      if (later < bounds.recording() && second[later] <= bounds.second()) {
        return false;
      }
    }
    return true;
  }
}

package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link AsOf} in the numbers of one ledger.
 *
 * @param recording number of the last recording that counts, 0 where none does
 * @param claim number of its last claim
 * @param second last second since 1970 in which a report counts
 */
record Bounds(long recording, long claim, long second) {

  /**
   * The condition on a claim {@code c} of a recording {@code r} that it counts and still stands.
   * The plus keeps the database from going through claims by their numbers and sorting them then.
   */
  static final String STANDS =
      "+c.seq <= ? AND c.reported_second <= ? AND NOT EXISTS (SELECT 1 FROM recording n"
          + " WHERE n.report = r.report AND n.id > r.id AND n.id <= ? AND n.reported_second <= ?)";

  static Bounds of(AsOf asOf, Statements statements) throws SQLException {
    // What was recorded by then had been reported by then: an index on the latter can begin there.
    long second = Math.min(second(asOf.reported()), second(asOf.recorded()));
    return last(asOf.recorded(), statements, second);
  }

  private static long second(@Nullable Instant moment) {
    return moment == null ? Long.MAX_VALUE : moment.getEpochSecond();
  }

  private static Bounds last(@Nullable Instant recorded, Statements statements, long second)
      throws SQLException {
    Extent end = statements.end();
    if (end == null) {
      return newest(recorded, statements, second);
    }
    Bounds all = new Bounds(end.recordings(), end.claims(), second);
    Bounds then = recorded == null ? all : newest(recorded, statements, second);
    return then.recording() < all.recording() ? then : all;
  }

  private static Bounds newest(@Nullable Instant recorded, Statements statements, long second)
      throws SQLException {
    String latest = recorded == null ? "9999" : Moments.written(recorded);
    return statements
        .first(
            row -> new Bounds(row.getLong(1), row.getLong(2), second),
            "SELECT id, first_claim + claims - 1 FROM recording WHERE recorded_at <= ?"
                + " ORDER BY recorded_at DESC, id DESC LIMIT 1",
            latest)
        .orElse(new Bounds(0, 0, second));
  }

  /** The parameters of {@link #STANDS}. */
  List<Object> parameters() {
    return List.of(claim, second, recording, second);
  }
}

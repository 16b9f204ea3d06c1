package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.NeighbourKey;
import org.jspecify.annotations.Nullable;

/** Writes the keys of recordings. */
final class Keyring {
  /** Stands for no day: before all days that there are. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private final Statements statements;
  private final NeighbourKeys keys;

  Keyring(Statements statements, NeighbourKeys keys) {
    this.statements = statements;
    this.keys = keys;
  }

  /** Gathers the rows. */
  void write(long recording, Account account) throws SQLException {
    for (NeighbourKey key : new LinkedHashSet<>(keys.of(account))) {
      statements.gather(
          "INSERT INTO neighbour_key (key, day, recording) VALUES (?, ?, ?)"
              + " ON CONFLICT DO NOTHING", // an older form may have given it already
          key.key(),
          day(key.day()),
          recording);
    }
    statements.gather("INSERT INTO keyed (recording, form) VALUES (?, ?)", recording, keys.form());
  }

  /** Recordings that have none of this form, at most {@code most}, in order. */
  List<Long> without(int most) throws SQLException {
    return statements.list(
        row -> row.getLong(1),
        "SELECT r.id FROM recording r WHERE NOT EXISTS"
            + " (SELECT 1 FROM keyed k WHERE k.recording = r.id AND k.form = ?)"
            + " ORDER BY r.id LIMIT "
            + most,
        keys.form());
  }

  static int day(@Nullable LocalDate day) {
    return day == null ? NO_DAY : (int) day.toEpochDay();
  }
}

package org.hearsay.ledger;

import java.sql.SQLException;

/**
 * How far a ledger goes, or went: asked until there, it answers the same whatever is recorded.
 *
 * @param recordings how many recordings it has
 * @param claims how many claims they have
 */
public record Extent(long recordings, long claims) {

  static Extent of(Statements statements) throws SQLException {
    return statements
        .first(
            row -> new Extent(row.getLong(1), row.getLong(2)),
            "SELECT id, first_claim + claims - 1 FROM recording ORDER BY id DESC LIMIT 1")
        .orElse(new Extent(0, 0));
  }
}

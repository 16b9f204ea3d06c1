package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * How much stands behind a name: counts of things, never a sum of what they say.
 *
 * @param claims claims that stand
 * @param reports reports that have them, each once
 * @param claimants voices that are last in their chains
 * @param outlets outlets that published them
 * @param firstReported when the first of the reports is known to have been published
 * @param lastReported when the last of them was
 */
public record Counts(
    long claims,
    long reports,
    long claimants,
    long outlets,
    Instant firstReported,
    Instant lastReported) {

  /** The same in SQL, of claims {@code c} that were found as {@code f}. */
  static final String COLUMNS =
      "count(DISTINCT f.claim) AS claims, count(DISTINCT c.recording) AS reports,"
          + " count(DISTINCT c.claimant) AS claimants, count(DISTINCT c.outlet) AS outlets,"
          + " min(f.second) AS first_second, max(f.second) AS last_second";

  static Counts of(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("claims"),
        row.getLong("reports"),
        row.getLong("claimants"),
        row.getLong("outlets"),
        Instant.ofEpochSecond(row.getLong("first_second")),
        Instant.ofEpochSecond(row.getLong("last_second")));
  }
}

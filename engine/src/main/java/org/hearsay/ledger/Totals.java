package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much a ledger holds.
 *
 * @param reports reports, each once whatever its versions
 * @param recordings accounts of them, superseded ones included
 * @param claims claims that stand
 * @param reviews what people said of claims, whenever
 * @param layers map layers, superseded ones included, whenever
 * @param first when the first recording was made, or null where there is none
 * @param last when the last one was, or null
 */
public record Totals(
    long reports,
    long recordings,
    long claims,
    long reviews,
    long layers,
    @Nullable Instant first,
    @Nullable Instant last) {

  static Totals of(Bounds bounds, Statements statements) throws SQLException {
    String first =
        statements
            .first(row -> row.getString(1), "SELECT recorded_at FROM recording WHERE id = 1")
            .orElse(null);
    long reviews = statements.number("SELECT max(id) FROM review");
    long layers = statements.number("SELECT max(id) FROM layer");
    return statements
        .first(
            row ->
                new Totals(
                    row.getLong(2),
                    row.getLong(1),
                    row.getLong(3),
                    reviews,
                    layers,
                    first == null ? null : Instant.parse(first),
                    Instant.parse(row.getString(4))),
            "SELECT id, reports_then, claims_then, recorded_at FROM recording WHERE id = ?",
            bounds.recording())
        .orElse(
            new Totals(
                0, 0, 0, reviews, layers, first == null ? null : Instant.parse(first), null));
  }
}

package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what people said of claims. */
final class Reviews {
  private static final String LATEST = "9999";

  private final Statements statements;

  Reviews(Statements statements) {
    this.statements = statements;
  }

  /**
   * Those recorded by a moment, in their order.
   *
   * @param claim the identifier of the claim that they are about, or null for all
   */
  List<Review> list(@Nullable String claim, @Nullable Instant recorded) throws SQLException {
    String moment = recorded == null ? LATEST : Moments.written(recorded);
    List<Object> parameters = new ArrayList<>(List.of(moment, moment));
    String ofOne = "";
    if (claim != null) {
      ofOne = " AND v.claim = ?";
      parameters.add(claim);
    }
    return statements.list(
        Reviews::review,
        "SELECT v.*, (SELECT count(*) FROM review t WHERE t.kind = 'taken back'"
            + " AND t.other = CAST(v.id AS TEXT) AND t.recorded_at <= ?) AS ended"
            + " FROM review v WHERE v.recorded_at <= ?"
            + ofOne
            + " ORDER BY v.id",
        parameters.toArray());
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getLong("id"),
        Instant.parse(row.getString("recorded_at")),
        row.getString("claim"),
        ReviewKind.of(row.getString("kind")),
        row.getString("part"),
        row.getString("was"),
        row.getString("becomes"),
        row.getString("other"),
        row.getString("reviewer"),
        row.getString("reason"),
        row.getLong("ended") == 0);
  }
}

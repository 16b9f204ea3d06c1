package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one claim with all that is known of it. */
final class Explanations {
  private final Statements statements;

  private record Found(long seq, String id, long recording, int position) {}

  Explanations(Statements statements) {
    this.statements = statements;
  }

  /**
   * One claim, as {@code bounds} let it be seen, with what people said of it by {@code recorded}.
   */
  Optional<Explained> of(String id, Bounds bounds, @Nullable Instant recorded)
      throws SQLException, IOException {
    Optional<Found> found = found(id, bounds);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(explained(found.get(), bounds, recorded));
  }

  /** The newest recording of the claim that counts. */
  private Optional<Found> found(String id, Bounds bounds) throws SQLException {
    List<Found> all =
        statements.list(
            row -> new Found(row.getLong(1), row.getString(2), row.getLong(3), row.getInt(4)),
            "SELECT seq, id, recording, position FROM claim WHERE id >= ? AND id < ?"
                + " AND seq <= ? AND reported_second <= ? ORDER BY id, seq LIMIT 1000",
            id,
            id + "\uffff",
            bounds.claim(),
            bounds.second());
    List<Found> same = all.stream().filter(each -> each.id().equals(id)).toList();
    List<Found> meant = same.isEmpty() ? all : same;
    long names = meant.stream().map(Found::id).distinct().count();
    if (names > 1) {
      throw new LedgerException(
          "%d claims begin with %s, such as %s and %s. Write more of it."
              .formatted(names, id, meant.get(0).id(), meant.get(meant.size() - 1).id()));
    }
    return meant.isEmpty() ? Optional.empty() : Optional.of(meant.get(meant.size() - 1));
  }

  private Explained explained(Found found, Bounds bounds, @Nullable Instant recorded)
      throws SQLException, IOException {
    return new Explained(
        new ClaimReader(statements).read(List.of(found.seq())).get(0),
        json(found),
        supersededAt(found, bounds),
        new Pages(statements).of(found.recording()).orElse(null),
        history(found, bounds),
        new Reviews(statements).list(found.id(), recorded));
  }

  private String json(Found found) throws SQLException, IOException {
    KeptAccount account =
        statements
            .first(
                row -> new KeptAccount(row.getString(1), row.getBytes(2)),
                "SELECT sha256, json FROM account WHERE recording = ?",
                found.recording())
            .orElseThrow(() -> new IOException("the account of recording is missing"));
    List<String> claims = new ArrayList<>();
    account.claims(claim -> claims.add(claim.toString()));
    return claims.get(found.position());
  }

  private @Nullable Instant supersededAt(Found found, Bounds bounds) throws SQLException {
    return statements
        .first(
            row -> Instant.parse(row.getString(1)),
            "SELECT n.recorded_at FROM recording r JOIN recording n"
                + " ON n.report = r.report AND n.id > r.id"
                + " WHERE r.id = ? AND n.id <= ? AND n.reported_second <= ? ORDER BY n.id LIMIT 1",
            found.recording(),
            bounds.recording(),
            bounds.second())
        .orElse(null);
  }

  private List<Change> history(Found found, Bounds bounds) throws SQLException {
    ClaimReader reader = new ClaimReader(statements);
    return statements.list(
        row ->
            new Change(
                Instant.parse(row.getString(1)),
                ChangeKind.of(row.getString(2)),
                claim(reader, row.getLong(3)),
                claim(reader, row.getLong(4)),
                row.getString(5)),
        "SELECT r.recorded_at, v.kind, v.before_claim, v.after_claim, v.what"
            + " FROM revision v JOIN recording r ON r.id = v.recording"
            + " WHERE (v.before_claim = ? OR v.after_claim = ?) AND v.recording <= ?"
            + " ORDER BY v.recording, v.position",
        found.seq(),
        found.seq(),
        bounds.recording());
  }

  private static @Nullable ClaimRow claim(ClaimReader reader, long number) throws SQLException {
    return number == 0 ? null : reader.read(List.of(number)).get(0);
  }
}

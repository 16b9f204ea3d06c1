package org.hearsay.ledger;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists reports, and gives one in full. */
final class Reports {
  private static final int ID_LENGTH = 16;

  private static final String ROWS =
      "SELECT r.*, o.name AS outlet_name FROM recording r LEFT JOIN term o ON o.id = r.outlet";

  private static final String STANDS =
      "r.id <= ? AND r.reported_second <= ? AND NOT EXISTS (SELECT 1 FROM recording n"
          + " WHERE n.report = r.report AND n.id > r.id AND n.id <= ? AND n.reported_second <= ?)";

  private final Database database;
  private final Statements statements;

  /** A recording by its number and that of its report. */
  private record Found(long recording, long report) {}

  Reports(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  /** Those that stand; where claims are asked for, those with one of {@code claims}, else null. */
  Page<ReportRow> list(
      @Nullable NewestClaims claims, List<Long> outlets, Bounds bounds, Page.Wanted wanted)
      throws SQLException {
    long[] after = wanted.keys(Long.MAX_VALUE, Long.MAX_VALUE);
    StringBuilder sql = new StringBuilder(ROWS).append(" WHERE ").append(STANDS);
    List<Object> parameters =
        new ArrayList<>(
            List.of(bounds.recording(), bounds.second(), bounds.recording(), bounds.second()));
    sql.append(" AND (r.reported_second < ? OR (r.reported_second = ? AND r.id < ?))");
    parameters.addAll(List.of(after[0], after[0], after[1]));
    if (!outlets.isEmpty()) {
      sql.append(" AND r.outlet").append(Criteria.in(outlets.size()));
      parameters.addAll(outlets);
    }
    if (claims != null) {
      sql.append(" AND r.id IN (SELECT number FROM ").append(database.numbers()).append(" f)");
      parameters.add(database.numbersParameter(claims.recordings()));
    }
    sql.append(" ORDER BY r.reported_second DESC, r.id DESC LIMIT ").append(wanted.size() + 1);
    record Keyed(ReportRow row, String key) {}
    List<Keyed> rows =
        statements.list(
            row -> new Keyed(row(row), row.getLong("reported_second") + "." + row.getLong("id")),
            sql.toString(),
            parameters.toArray());
    boolean more = rows.size() > wanted.size();
    List<Keyed> shown = more ? rows.subList(0, wanted.size()) : rows;
    return new Page<>(
        shown.stream().map(Keyed::row).toList(), more ? shown.get(shown.size() - 1).key() : null);
  }

  /** The newest recording of the text whose hash begins with {@code id}. */
  Optional<FullReport> full(String id, Bounds bounds) throws SQLException, IOException {
    if (!id.matches("[0-9a-f]{16,64}")) {
      return Optional.empty();
    }
    Optional<Found> found = found(id, bounds);
    return found.isEmpty() ? Optional.empty() : Optional.of(full(found.get(), bounds));
  }

  /** By its claims, whose identifiers an index has; by going through all where it has none. */
  private Optional<Found> found(String id, Bounds bounds) throws SQLException {
    String start = id.substring(0, ID_LENGTH) + "-";
    String end = id.substring(0, ID_LENGTH) + ".";
    Statements.Row<Found> row = each -> new Found(each.getLong(1), each.getLong(2));
    Optional<Found> byClaim =
        statements.first(
            row,
            "SELECT r.id, r.report FROM claim c JOIN recording r ON r.id = c.recording"
                + " WHERE c.id >= ? AND c.id < ? AND r.id <= ? AND r.reported_second <= ?"
                + " AND r.sha256 LIKE ? ORDER BY r.id DESC LIMIT 1",
            start,
            end,
            bounds.recording(),
            bounds.second(),
            id + "%");
    return byClaim.isPresent()
        ? byClaim
        : statements.first(
            row,
            "SELECT r.id, r.report FROM recording r WHERE r.sha256 LIKE ? AND r.id <= ?"
                + " AND r.reported_second <= ? ORDER BY r.id DESC LIMIT 1",
            id + "%",
            bounds.recording(),
            bounds.second());
  }

  private FullReport full(Found found, Bounds bounds) throws SQLException, IOException {
    KeptAccount account =
        statements
            .first(
                row -> new KeptAccount(row.getString(1), row.getBytes(2)),
                "SELECT sha256, json FROM account WHERE recording = ?",
                found.recording())
            .orElseThrow(() -> new IOException("the account of a recording is missing"));
    List<ReportRow> versions =
        statements.list(
            Reports::row,
            ROWS + " WHERE r.report = ? AND r.id <= ? AND r.reported_second <= ? ORDER BY r.id",
            found.report(),
            bounds.recording(),
            bounds.second());
    List<Long> numbers =
        statements.list(
            row -> row.getLong(1),
            "SELECT id FROM recording WHERE report = ? AND id <= ? AND reported_second <= ?"
                + " ORDER BY id",
            found.report(),
            bounds.recording(),
            bounds.second());
    int at = numbers.indexOf(found.recording());
    Instant superseded = at + 1 < versions.size() ? versions.get(at + 1).recordedAt() : null;
    return new FullReport(versions.get(at), account.json(), superseded, versions);
  }

  private static ReportRow row(ResultSet row) throws SQLException {
    String sha256 = row.getString("sha256");
    return new ReportRow(
        sha256.substring(0, ID_LENGTH),
        sha256,
        row.getInt("version"),
        row.getString("outlet_name"),
        row.getString("headline"),
        row.getString("standfirst"),
        row.getString("byline"),
        row.getString("language"),
        row.getString("url"),
        row.getString("published"),
        Instant.parse(row.getString("reported")),
        Instant.parse(row.getString("recorded_at")),
        row.getString("engine"),
        row.getString("model"),
        row.getInt("claims"),
        row.getInt("unread"));
  }
}

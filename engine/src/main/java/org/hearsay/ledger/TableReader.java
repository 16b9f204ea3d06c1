package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of all tables that belong to claims, by their numbers. */
final class TableReader {
  private static final String COUNTS =
      " AND n.id <= ? AND n.reported_second <= ? ORDER BY n.id, x.position";

  private final Statements statements;
  private final Bounds bounds;

  TableReader(Statements statements, Bounds bounds) {
    this.statements = statements;
    this.bounds = bounds;
  }

  /**
   * The rows of those claims, in their order, and of the reports that they stand in.
   *
   * @param before the claim before these in the order of the answer, or 0 for none: its report is
   *     not told again
   */
  List<TableRow> read(List<Long> claims, long before) throws SQLException {
    List<TableRow> rows = new ArrayList<>();
    if (claims.isEmpty()) {
      return rows;
    }
    Set<Long> reports = reports(claims);
    reports.remove(statements.number("SELECT recording FROM claim WHERE seq = ?", before));
    rows.addAll(ofReports(new ArrayList<>(reports)));
    for (Table table : Table.values()) {
      if (!table.ofReports()) {
        rows.addAll(rows(table, claims, " ORDER BY " + position(table), List.of()));
      }
    }
    return rows;
  }

  /** The reports that stand and have no claim at all, newest first. */
  List<TableRow> withoutClaims(List<Long> outlets) throws SQLException {
    String published = outlets.isEmpty() ? "" : " AND r.outlet" + Criteria.in(outlets.size());
    List<Object> parameters = new ArrayList<>(outlets);
    parameters.addAll(
        List.of(bounds.recording(), bounds.second(), bounds.recording(), bounds.second()));
    return ofReports(
        statements.list(
            row -> row.getLong(1),
            "SELECT r.id FROM recording r WHERE r.claims = 0"
                + published
                + " AND r.id <= ? AND r.reported_second <= ? AND NOT EXISTS (SELECT 1 FROM recording n"
                + " WHERE n.report = r.report AND n.id > r.id AND n.id <= ? AND n.reported_second <= ?)"
                + " ORDER BY r.reported_second DESC, r.id DESC",
            parameters.toArray()));
  }

  private List<TableRow> ofReports(List<Long> recordings) throws SQLException {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < recordings.size(); i += 500) {
      List<Long> some = recordings.subList(i, Math.min(recordings.size(), i + 500));
      rows.addAll(rows(Table.REPORTS, some, "", List.of()));
      rows.addAll(
          rows(Table.REVISIONS, some, COUNTS, List.of(bounds.recording(), bounds.second())));
    }
    return rows;
  }

  /** The recordings of the claims, in the order of these. */
  private Set<Long> reports(List<Long> claims) throws SQLException {
    Map<Long, Long> recordings = new HashMap<>();
    statements.list(
        row -> recordings.put(row.getLong(1), row.getLong(2)),
        "SELECT seq, recording FROM claim WHERE seq IN (%s)".formatted(ClaimReader.marks(claims)),
        claims.toArray());
    Set<Long> reports = new LinkedHashSet<>();
    claims.forEach(claim -> reports.add(recordings.get(claim)));
    return reports;
  }

  /** By what its rows are put in order. */
  static String position(Table table) {
    return table == Table.REPORTS || table == Table.CLAIMS ? table.key() : "x.claim, x.position";
  }

  private List<TableRow> rows(Table table, List<Long> keys, String rest, List<Object> parameters)
      throws SQLException {
    List<Object> all = new ArrayList<>(keys);
    all.addAll(parameters);
    Map<Long, List<TableRow>> found = new HashMap<>();
    int key = table.columns().size() + 1;
    statements.list(
        row ->
            found
                .computeIfAbsent(row.getLong(key), any -> new ArrayList<>())
                .add(new TableRow(table, cells(table, row))),
        table.select() + table.key() + " IN (" + ClaimReader.marks(keys) + ")" + rest,
        all.toArray());
    List<TableRow> rows = new ArrayList<>();
    keys.forEach(each -> rows.addAll(found.getOrDefault(each, List.of())));
    return rows;
  }

  static List<@Nullable Object> cells(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      cells.add(column.cell().of(row, cells.size() + 1));
    }
    return cells;
  }
}

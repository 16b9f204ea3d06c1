package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rows of a ledger in the order in which they were recorded, for those who follow what it
 * learns.
 *
 * <p>Recordings are numbered from 1 without a gap, and are never changed, so that a stretch of them
 * gives the same rows whenever it is asked for.
 */
public final class RecordedRows {
  /** How many recordings are asked for at once. */
  private static final int AT_ONCE = 500;

  private final Ledger ledger;

  /** Those of {@code ledger}. */
  public RecordedRows(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The number of the last recording, or 0 where there is none. */
  public long last() {
    return ledger.totals(null).recordings();
  }

  /**
   * Hands on the rows of all tables but {@link Table#REVISIONS}, which tells of several recordings.
   *
   * @param first the number of the first recording
   * @param last the number of the last one
   */
  public void each(long first, long last, Consumer<TableRow> row) {
    for (long from = first; from <= last; from += AT_ONCE) {
      long begin = from;
      long end = Math.min(last, from + AT_ONCE - 1);
      ledger.askedOf(statements -> some(statements, begin, end, row));
    }
  }

  private static long some(Statements statements, long first, long last, Consumer<TableRow> row)
      throws SQLException {
    long firstClaim = statements.number("SELECT first_claim FROM recording WHERE id = ?", first);
    long nextClaim =
        statements.number("SELECT first_claim + claims FROM recording WHERE id = ?", last);
    for (Table table : Table.values()) {
      if (table == Table.REPORTS) {
        rows(statements, table, first, last, row);
      } else if (!table.ofReports()) {
        rows(statements, table, firstClaim, nextClaim - 1, row);
      }
    }
    return last;
  }

  private static void rows(
      Statements statements, Table table, long from, long to, Consumer<TableRow> row)
      throws SQLException {
    statements.each(
        read -> {
          row.accept(new TableRow(table, TableReader.cells(table, read)));
          return true;
        },
        table.select() + table.key() + " BETWEEN ? AND ? ORDER BY " + TableReader.position(table),
        from,
        to);
  }

  /**
   * Which recordings took the place of earlier ones of the same report.
   *
   * @return the number of the recording that no longer stands, and of the one that took its place
   */
  public Map<Long, Long> superseded(long first, long last) {
    Map<Long, Long> superseded = new LinkedHashMap<>();
    ledger.askedOf(
        statements ->
            statements.list(
                row -> superseded.put(row.getLong(1), row.getLong(2)),
                "SELECT supersedes, id FROM recording"
                    + " WHERE id BETWEEN ? AND ? AND supersedes IS NOT NULL ORDER BY id",
                first,
                last));
    return superseded;
  }
}

package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads claims with all their parts, by their numbers. */
final class ClaimReader {
  private final Statements statements;

  ClaimReader(Statements statements) {
    this.statements = statements;
  }

  /** Those claims, in the order of {@code numbers}. */
  List<ClaimRow> read(List<Long> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<Long, List<ClaimRow.Voice>> chains = parts(numbers, CHAINS, ClaimReader::voice);
    Map<Long, List<ClaimRow.Amount>> figures = parts(numbers, FIGURES, ClaimReader::amount);
    Map<Long, List<ClaimRow.Time>> times = parts(numbers, TIMES, ClaimReader::time);
    Map<Long, List<ClaimRow.Place>> places = parts(numbers, PLACES, ClaimReader::place);
    Map<Long, List<ClaimRow.Said>> statuses = parts(numbers, STATUSES, ClaimReader::said);
    Map<Long, List<ClaimRow.Happening>> events = parts(numbers, EVENTS, ClaimReader::event);
    Map<Long, ClaimRow> claims = new HashMap<>();
    statements.list(
        row -> {
          long seq = row.getLong("seq");
          return claims.put(
              seq,
              claim(
                  row,
                  of(seq, chains),
                  of(seq, figures),
                  of(seq, times),
                  of(seq, places),
                  of(seq, statuses),
                  of(seq, events)));
        },
        CLAIMS.formatted(marks(numbers)),
        numbers.toArray());
    return numbers.stream().map(claims::get).toList();
  }

  /** The claims at {@code keys}, in that order. */
  List<Listed> listed(List<Selection.Key> keys) throws SQLException {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Long> numbers = keys.stream().map(Selection.Key::claim).toList();
    Map<Long, String> ids = new HashMap<>();
    statements.list(
        row -> ids.put(row.getLong(1), row.getString(2)),
        "SELECT seq, id FROM claim WHERE seq IN (%s)".formatted(marks(numbers)),
        numbers.toArray());
    return keys.stream()
        .map(key -> new Listed(ids.getOrDefault(key.claim(), ""), key.written()))
        .toList();
  }

  private static final String CLAIMS =
      "SELECT c.*, o.name AS outlet_name, r.headline, r.url, r.sha256, r.version, r.published,"
          + " r.reported, r.recorded_at, r.engine"
          + " FROM claim c JOIN recording r ON r.id = c.recording"
          + " LEFT JOIN term o ON o.id = c.outlet WHERE c.seq IN (%s)";

  private static final String CHAINS =
      "SELECT h.*, a.name AS actor_name, s.name AS side_name FROM claim_hop h"
          + " JOIN term a ON a.id = h.actor LEFT JOIN term s ON s.id = h.side"
          + " WHERE h.claim IN (%s) ORDER BY h.claim, h.position";

  private static final String FIGURES =
      "SELECT f.*, m.name AS measure_name FROM claim_figure f JOIN term m ON m.id = f.measure"
          + " WHERE f.claim IN (%s) ORDER BY f.claim, f.position";

  private static final String TIMES =
      "SELECT * FROM claim_time WHERE claim IN (%s) ORDER BY claim, position";

  private static final String PLACES =
      "SELECT m.claim, m.used_for, p.* FROM claim_place m JOIN place p ON p.id = m.place"
          + " WHERE m.claim IN (%s) ORDER BY m.claim, m.position";

  private static final String STATUSES =
      "SELECT * FROM claim_status WHERE claim IN (%s) ORDER BY claim, position";

  private static final String EVENTS =
      "SELECT * FROM claim_event WHERE claim IN (%s) ORDER BY claim, position";

  private <T> Map<Long, List<T>> parts(List<Long> numbers, String sql, Statements.Row<T> part)
      throws SQLException {
    Map<Long, List<T>> all = new HashMap<>();
    statements.list(
        row ->
            all.computeIfAbsent(row.getLong("claim"), any -> new ArrayList<>()).add(part.of(row)),
        sql.formatted(marks(numbers)),
        numbers.toArray());
    return all;
  }

  private static <T> List<T> of(long seq, Map<Long, List<T>> parts) {
    return parts.getOrDefault(seq, List.of());
  }

  /** A question mark for each of them. */
  static String marks(List<Long> numbers) {
    return "?, ".repeat(numbers.size() - 1) + "?";
  }

  private static ClaimRow claim(
      ResultSet row,
      List<ClaimRow.Voice> chain,
      List<ClaimRow.Amount> figures,
      List<ClaimRow.Time> times,
      List<ClaimRow.Place> places,
      List<ClaimRow.Said> statuses,
      List<ClaimRow.Happening> events)
      throws SQLException {
    return new ClaimRow(
        row.getString("id"),
        row.getString("content"),
        row.getString("quote"),
        chain,
        row.getString("certainty"),
        fraction(row, "certainty_low"),
        fraction(row, "certainty_high"),
        row.getInt("about_future") == 1,
        row.getString("happened_from"),
        row.getString("happened_to"),
        row.getString("said_on"),
        figures,
        times,
        places,
        statuses,
        events,
        report(row));
  }

  private static ClaimRow.InReport report(ResultSet row) throws SQLException {
    return new ClaimRow.InReport(
        row.getString("outlet_name"),
        row.getString("headline"),
        row.getString("url"),
        row.getString("sha256"),
        row.getInt("version"),
        row.getString("published"),
        Instant.parse(row.getString("reported")),
        Instant.parse(row.getString("recorded_at")),
        row.getString("engine"));
  }

  private static ClaimRow.Voice voice(ResultSet row) throws SQLException {
    return new ClaimRow.Voice(
        row.getString("actor_name"),
        row.getString("kind"),
        row.getString("role"),
        row.getString("side_name"),
        row.getInt("is_origin") == 1,
        row.getString("said_on"));
  }

  private static ClaimRow.Amount amount(ResultSet row) throws SQLException {
    return new ClaimRow.Amount(
        row.getString("measure_name"),
        row.getString("code"),
        row.getString("whose"),
        row.getString("done_by"),
        number(row, "low"),
        number(row, "high"),
        row.getString("qualifier"),
        row.getString("unit"),
        row.getString("period_from"),
        row.getString("period_to"),
        row.getString("kind"),
        row.getString("scope"),
        row.getString("words"));
  }

  private static ClaimRow.Time time(ResultSet row) throws SQLException {
    return new ClaimRow.Time(
        row.getString("words"),
        row.getString("from_day"),
        row.getString("to_day"),
        row.getString("fineness"));
  }

  private static ClaimRow.Place place(ResultSet row) throws SQLException {
    return new ClaimRow.Place(
        row.getString("name"),
        row.getString("kind"),
        row.getString("used_for"),
        row.getString("located_as"),
        fraction(row, "latitude"),
        fraction(row, "longitude"));
  }

  private static ClaimRow.Said said(ResultSet row) throws SQLException {
    return new ClaimRow.Said(
        row.getString("value"), row.getString("said_by"), row.getString("reason"));
  }

  private static ClaimRow.Happening event(ResultSet row) throws SQLException {
    return new ClaimRow.Happening(
        row.getString("type"),
        row.getString("factuality"),
        row.getString("actor"),
        row.getString("target"),
        row.getString("place"),
        row.getString("from_day"),
        row.getString("to_day"),
        row.getString("words"));
  }

  private static @Nullable Double fraction(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
    return Column.shortest(row.getString(column));
  }
}

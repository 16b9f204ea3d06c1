package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts the claims of a view by who says them, where they are said and what they speak of.
 *
 * <p>Of a view with very many claims only the newest are counted, and the answer says so: a count
 * over a million claims would keep its reader waiting.
 */
final class Tallies {
  /** Counting so many takes a fraction of a second. */
  static final int MOST = 20_000;

  private final Statements statements;
  private final Selection selection;

  Tallies(Statements statements, Selection selection) {
    this.statements = statements;
    this.selection = selection;
  }

  /** By {@code facet}. */
  Tallied<Tally> by(Facet facet, Page.Wanted wanted) throws SQLException {
    return tallied(
        new Grouping(facet.named() + " AS name", facet.joins(), facet.named(), facet.named()),
        wanted,
        row -> new Tally(row.getString("name"), Counts.of(row)),
        Tally::name,
        tally -> tally.counts().claims());
  }

  /** By outlet and claimant. */
  Tallied<Relay> relays(Page.Wanted wanted) throws SQLException {
    return tallied(
        new Grouping(
            "o.name AS outlet, t.name AS claimant",
            "JOIN term o ON o.id = c.outlet"
                + " JOIN claim_hop x ON x.claim = f.claim AND x.is_origin = 1"
                + " JOIN term t ON t.id = x.actor",
            "o.name, t.name",
            "o.name || ' / ' || t.name"),
        wanted,
        row -> new Relay(row.getString("outlet"), row.getString("claimant"), Counts.of(row)),
        relay -> relay.outlet() + " / " + relay.claimant(),
        relay -> relay.counts().claims());
  }

  /** By place, those that a gazetteer has once whatever reports call them. */
  Tallied<PlaceTally> places(Page.Wanted wanted) throws SQLException {
    String name = "coalesce(p.known_as, 'name:' || p.name)";
    return tallied(
        new Grouping(
            name
                + " AS id, min(p.name) AS name, min(p.kind) AS kind, min(p.known_as) AS known_as,"
                + " min(p.known_name) AS known_name, min(p.located_as) AS located_as,"
                + " min(p.latitude) AS latitude, min(p.longitude) AS longitude,"
                + " min(p.west) AS west, min(p.south) AS south, max(p.east) AS east,"
                + " max(p.north) AS north",
            "JOIN claim_place x ON x.claim = f.claim AND x.used_for = 'site'"
                + " JOIN place p ON p.id = x.place",
            name,
            name),
        wanted,
        Tallies::place,
        place -> place.knownAs() == null ? "name:" + place.name() : place.knownAs(),
        place -> place.counts().claims());
  }

  private static PlaceTally place(ResultSet row) throws SQLException {
    return new PlaceTally(
        row.getString("name"),
        row.getString("kind"),
        row.getString("known_as"),
        row.getString("known_name"),
        row.getString("located_as"),
        degrees(row, "latitude"),
        degrees(row, "longitude"),
        extent(row),
        Counts.of(row));
  }

  private static @Nullable Frame extent(ResultSet row) throws SQLException {
    double west = row.getDouble("west");
    if (row.wasNull()) {
      return null;
    }
    double south = row.getDouble("south");
    double east = row.getDouble("east");
    double north = row.getDouble("north");
    return west < east || south < north ? new Frame(west, south, east, north) : null;
  }

  private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  /** What is counted by, in SQL: columns, joins, what to group by, and the name in the order. */
  private record Grouping(String columns, String joins, String by, String order) {}

  private <T> Tallied<T> tallied(
      Grouping grouping,
      Page.Wanted wanted,
      Statements.Row<T> row,
      Function<T, String> name,
      Function<T, Long> claims)
      throws SQLException {
    Selection.Sql newest = selection.newest(MOST);
    List<Object> parameters = new ArrayList<>(newest.parameters());
    String having = "";
    if (wanted.after() != null) {
      After after = After.of(wanted.after());
      having =
          " HAVING count(DISTINCT f.claim) < ? OR (count(DISTINCT f.claim) = ? AND %s > ?)"
              .formatted(grouping.order());
      parameters.addAll(List.of(after.claims(), after.claims(), after.name()));
    }
    List<T> rows =
        statements.list(
            row,
            "WITH found AS (%s) SELECT %s, %s FROM found f JOIN claim c ON c.seq = f.claim JOIN recording r ON r.id = c.recording %s GROUP BY %s%s ORDER BY claims DESC, %s LIMIT %d"
                .formatted(
                    newest.text(),
                    grouping.columns(),
                    Counts.COLUMNS,
                    grouping.joins(),
                    grouping.by(),
                    having,
                    grouping.order(),
                    wanted.size() + 1),
            parameters.toArray());
    boolean more = rows.size() > wanted.size();
    List<T> shown = more ? rows.subList(0, wanted.size()) : rows;
    T last = more ? shown.get(shown.size() - 1) : null;
    int counted = selection.count(MOST);
    return new Tallied<>(
        new Page<>(shown, last == null ? null : claims.apply(last) + "." + name.apply(last)),
        counted,
        counted < MOST);
  }

  /** Where a page ended: the claims of its last row, and its name. */
  private record After(long claims, String name) {
    static After of(String written) {
      int dot = written.indexOf('.');
      try {
        return new After(Long.parseLong(written.substring(0, dot)), written.substring(dot + 1));
      } catch (RuntimeException wrong) {
        throw new LedgerException(
            "“" + written + "” is no place in a list. Copy what the page before gave.", wrong);
      }
    }
  }
}

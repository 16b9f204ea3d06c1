package org.hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the map layers of a ledger. */
final class Layers {
  private static final String COUNTS = "%1$s.recorded_at <= ? AND %1$s.reported <= ?";

  /** The layer {@code l} counts, and no later one for the same mapper and day does. */
  private static final String STANDS =
      COUNTS.formatted("l")
          + " AND NOT EXISTS (SELECT 1 FROM layer n WHERE n.folded = l.folded AND n.day = l.day"
          + " AND n.id > l.id AND "
          + COUNTS.formatted("n")
          + ")";

  private static final String ORDER = " ORDER BY l.day DESC, l.folded, l.id";

  /** What comes after a layer in that order; nothing where there is no such layer. */
  private static final String AFTER =
      " AND EXISTS (SELECT 1 FROM layer p WHERE p.id = ?"
          + " AND (l.day < p.day OR (l.day = p.day"
          + " AND (l.folded > p.folded OR (l.folded = p.folded AND l.id > p.id)))))";

  private final Database database;
  private final Statements statements;

  Layers(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  List<LayerRow> list(LayerFilter filter) throws SQLException {
    List<Object> parameters = bounds(filter.asOf());
    return read(conditions(filter, parameters), ORDER, parameters);
  }

  /** Some of them. What tells where to go on is the number of the last layer of the page before. */
  Page<LayerRow> page(LayerFilter filter, Page.Wanted wanted) throws SQLException {
    List<Object> parameters = bounds(filter.asOf());
    String conditions = conditions(filter, parameters);
    if (wanted.after() != null) {
      long last = wanted.keys(0, 0)[1];
      conditions += AFTER;
      parameters.add(last);
    }
    List<LayerRow> rows = read(conditions, ORDER + " LIMIT " + (wanted.size() + 1L), parameters);
    boolean more = rows.size() > wanted.size();
    List<LayerRow> shown = more ? rows.subList(0, wanted.size()) : rows;
    return new Page<>(shown, more ? "" + shown.get(shown.size() - 1).number() : null);
  }

  private static String conditions(LayerFilter filter, List<Object> parameters) {
    StringBuilder conditions = new StringBuilder(STANDS);
    where(conditions, parameters, " AND l.folded = ?", folded(filter.claimant()));
    where(conditions, parameters, " AND l.day >= ?", filter.from());
    where(conditions, parameters, " AND l.day <= ?", filter.to());
    return conditions.toString();
  }

  Optional<LayerRow> one(long number) throws SQLException {
    return read("l.id = ?", ORDER, List.of(number)).stream().findFirst();
  }

  private List<LayerRow> read(String conditions, String order, List<Object> parameters)
      throws SQLException {
    if (!database.hasTable(statements, "layer")) {
      return List.of(); // a ledger of an earlier version, which nothing has been added to since
    }
    Map<Long, List<KeptLayer.Area>> areas = new HashMap<>();
    statements.list(
        row ->
            areas
                .computeIfAbsent(row.getLong("layer"), any -> new ArrayList<>())
                .add(
                    new KeptLayer.Area(
                        row.getString("status"), row.getDouble("square_kilometres"))),
        "SELECT a.* FROM layer l JOIN layer_area a ON a.layer = l.id WHERE "
            + conditions
            + " ORDER BY a.layer, a.position",
        parameters.toArray());
    return statements.list(
        row -> row(row, areas),
        "SELECT l.* FROM layer l WHERE " + conditions + order,
        parameters.toArray());
  }

  /** When the last layer that counts was recorded, or null where there is none. */
  Optional<Instant> last(@Nullable Instant recorded) throws SQLException {
    if (!database.hasTable(statements, "layer")) {
      return Optional.empty();
    }
    return statements
        .first(
            row -> row.getString(1),
            "SELECT max(recorded_at) FROM layer WHERE recorded_at <= ?",
            recorded == null ? "9999" : Moments.written(recorded))
        .map(Instant::parse);
  }

  /** The areas of one layer. */
  List<KeptLayer.Part> parts(long number) throws SQLException {
    if (!database.hasTable(statements, "layer_part")) {
      return List.of();
    }
    return statements.list(
        row ->
            new KeptLayer.Part(
                row.getInt("feature"),
                row.getString("status"),
                row.getString("geometry"),
                row.getString("properties"),
                row.getString("repaired")),
        "SELECT * FROM layer_part WHERE layer = ? ORDER BY position",
        number);
  }

  private static List<Object> bounds(AsOf asOf) {
    String recorded = asOf.recorded() == null ? "9999" : Moments.written(asOf.recorded());
    String reported = asOf.reported() == null ? "9999" : Moments.written(asOf.reported());
    return new ArrayList<>(List.of(recorded, reported, recorded, reported));
  }

  private static @Nullable String folded(@Nullable String name) {
    return name == null ? null : Terms.folded(name);
  }

  private static void where(
      StringBuilder sql, List<Object> parameters, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value.toString());
    }
  }

  private static LayerRow row(ResultSet row, Map<Long, List<KeptLayer.Area>> areas)
      throws SQLException {
    return new LayerRow(
        row.getLong("id"),
        row.getString("claimant"),
        LocalDate.parse(row.getString("day")),
        row.getString("outlet"),
        row.getString("url"),
        row.getString("file"),
        row.getString("sha256"),
        Instant.parse(row.getString("reported")),
        Instant.parse(row.getString("recorded_at")),
        areas.getOrDefault(row.getLong("id"), List.of()));
  }
}

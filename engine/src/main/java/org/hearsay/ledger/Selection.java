package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of the claims that a filter asks for, newest report first.
 *
 * <p>It starts from the criterion that the fewest claims meet, and asks the others of each claim
 * found. Where all are met by many, it goes through an index in the order of the answer, and stops
 * when the page is full.
 */
final class Selection {
  /** So many rows are sorted in a few hundredths of a second; of more, an index keeps the order. */
  private static final int FEW = 5_000;

  private final Database database;
  private final Statements statements;
  private final List<Criterion> criteria;
  private final List<Long> outlets;
  private final Bounds bounds;

  Selection(
      Database database,
      Statements statements,
      List<Criterion> criteria,
      List<Long> outlets,
      Bounds bounds) {
    this.database = database;
    this.statements = statements;
    this.criteria = criteria;
    this.outlets = outlets;
    this.bounds = bounds;
  }

  /** A claim's place in the order of answers. */
  record Key(long second, long claim) {
    String written() {
      return second + "." + claim;
    }
  }

  /** A query with its parameters in order. */
  record Sql(String text, List<Object> parameters) {}

  /** A query for the newest {@code most}: columns {@code second} and {@code claim}. */
  Sql newest(int most) throws SQLException {
    Query query = query();
    boolean ordered = query.startsOrdered();
    return new Sql(
        "SELECT DISTINCT %s AS second, %s AS claim %s ORDER BY 1 DESC, 2 DESC LIMIT %d"
            .formatted(
                ordered ? "x.reported_second" : "c.reported_second",
                ordered ? "x.claim" : "c.seq",
                query.sql(),
                most),
        List.of(query.parameters()));
  }

  /** At most {@code most} claims after {@code after}. */
  List<Key> keys(Page.Wanted wanted, int most) throws SQLException {
    long[] after = wanted.keys(Long.MAX_VALUE, Long.MAX_VALUE);
    Query query = query();
    String second = query.startsOrdered() ? "x.reported_second" : "c.reported_second";
    String claim = query.startsOrdered() ? "x.claim" : "c.seq";
    query.where(
        "(%s < ? OR (%s = ? AND %s < ?))".formatted(second, second, claim),
        after[0],
        after[0],
        after[1]);
    if (query.startsOrdered()) {
      query.where("x.reported_second <= ?", Math.min(bounds.second(), after[0]));
    }
    return statements.list(
        row -> new Key(row.getLong(1), row.getLong(2)),
        "SELECT DISTINCT %s, %s %s ORDER BY 1 DESC, 2 DESC LIMIT %d"
            .formatted(second, claim, query.sql(), most),
        query.parameters());
  }

  /** Those of claims with {@code ids} that meet all, in the order of answers. */
  List<Key> among(Collection<String> ids) throws SQLException {
    Query query = narrowed(null);
    query.where("c.id" + Criteria.in(ids.size()), ids.toArray());
    return statements.list(
        row -> new Key(row.getLong(1), row.getLong(2)),
        "SELECT c.reported_second, c.seq %s ORDER BY 1 DESC, 2 DESC".formatted(query.sql()),
        query.parameters());
  }

  /** How many claims there are, at most {@code most}. */
  int count(int most) throws SQLException {
    Query query = query();
    return (int)
        statements.number(
            "SELECT count(*) FROM (SELECT DISTINCT c.seq %s LIMIT %d) found"
                .formatted(query.sql(), most),
            query.parameters());
  }

  private Query query() throws SQLException {
    return narrowed(start());
  }

  private Query narrowed(@Nullable Criterion start) {
    Query query = new Query(start);
    for (Criterion each : criteria) {
      if (each != start) {
        query.where(each.exists(database), each.tableParameters(), each.parameters());
      }
    }
    if (!outlets.isEmpty()) {
      query.where("c.outlet" + Criteria.in(outlets.size()), outlets.toArray());
    }
    query.where(Bounds.STANDS, bounds.parameters().toArray());
    return query;
  }

  /** The criterion to start from, or null to go through all claims, newest first. */
  private @Nullable Criterion start() throws SQLException {
    record Counted(Criterion criterion, long rows) {}
    List<Counted> counted = new ArrayList<>();
    for (Criterion each : criteria) {
      List<Object> parameters = new ArrayList<>(each.tableParameters());
      parameters.addAll(each.parameters());
      counted.add(new Counted(each, statements.number(each.counted(FEW), parameters.toArray())));
    }
    return counted.stream()
        .filter(each -> each.rows() < FEW || each.criterion().ordered() || isText(each.criterion()))
        .min(
            Comparator.comparingLong(Counted::rows)
                .thenComparing(each -> !each.criterion().ordered()))
        .map(Counted::criterion)
        .orElse(null);
  }

  /** A query of its own must not be asked again for each claim. */
  private static boolean isText(Criterion criterion) {
    return !criterion.tableParameters().isEmpty();
  }

  /** SQL as it grows, from FROM on, with its parameters in order. */
  private static final class Query {
    private final @Nullable Criterion start;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Query(@Nullable Criterion start) {
      this.start = start;
      if (start == null) {
        sql.append("FROM claim c CROSS JOIN recording r WHERE r.id = c.recording");
      } else {
        sql.append(
            "FROM %s x CROSS JOIN claim c CROSS JOIN recording r WHERE c.seq = x.claim AND %s"
                .formatted(start.table(), start.condition()));
        sql.append(" AND r.id = c.recording");
        parameters.addAll(start.tableParameters());
        parameters.addAll(start.parameters());
      }
    }

    boolean startsOrdered() {
      return start != null && start.ordered();
    }

    void where(String condition, Object... values) {
      sql.append(" AND ").append(condition);
      parameters.addAll(List.of(values));
    }

    void where(String condition, List<Object> first, List<Object> second) {
      sql.append(" AND ").append(condition);
      parameters.addAll(first);
      parameters.addAll(second);
    }

    String sql() {
      return sql.toString();
    }

    Object[] parameters() {
      return parameters.toArray();
    }
  }
}

package org.hearsay.ledger;

import java.io.IOException;
import java.sql.ResultSet;
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
 * when the page is full; what has no such index is gathered first, unless nearly all claims meet
 * it.
 */
final class Selection {
  /**
   * Where one way of finding claims becomes slower than another.
   *
   * @param few so many rows are sorted in a few hundredths of a second; of more, an index keeps the
   *     order
   * @param many so many are gathered in a few hundredths of a second; more are asked one by one
   * @param newest the words of so many claims are taken apart in a few hundredths of a second
   */
  record Sizes(int few, int many, int newest) {
    static final Sizes USUAL = new Sizes(5_000, 60_000, 2_000);
  }

  private final Database database;
  private final Statements statements;
  private final List<Criterion> criteria;
  private final List<Long> outlets;
  private final Bounds bounds;
  private final Chronicle chronicle;
  private final Sizes sizes;

  /** A criterion and how many rows it has, as far as counted. */
  private record Counted(Criterion criterion, long rows) {}

  Selection(
      Database database,
      Statements statements,
      List<Criterion> criteria,
      List<Long> outlets,
      Bounds bounds,
      Chronicle chronicle,
      Sizes sizes) {
    this.chronicle = chronicle;
    this.sizes = sizes;
    this.database = database;
    this.statements = statements;
    this.criteria = criteria;
    this.outlets = outlets;
    this.bounds = bounds;
  }

  /** What comes after this is all. */
  private static final Key LAST = new Key(Long.MAX_VALUE, Long.MAX_VALUE);

  /** A claim's place in the order of answers. */
  record Key(long second, long claim) {
    String written() {
      return second + "." + claim;
    }
  }

  /** The newest {@code most}. */
  List<NewestClaims.Row> newest(int most) throws SQLException {
    if (isSearch()) {
      return rows(search().keys(LAST, most));
    }
    List<Counted> counted = counted();
    chronicle.update(statements);
    int enough = most + most / 2;
    List<NewestClaims.Row> read = read(query(counted, false), "", enough);
    List<NewestClaims.Row> standing = new ArrayList<>();
    long last = 0; // several rows of what was started from can be about one claim
    for (NewestClaims.Row row : read) {
      if (row.claim() != last && chronicle.stands((int) row.recording() - 1, bounds)) {
        standing.add(row);
      }
      last = row.claim();
    }
    return standing.size() < most && read.size() == enough
        ? read(query(counted, true), "DISTINCT", most)
        : standing.subList(0, Math.min(most, standing.size()));
  }

  private List<NewestClaims.Row> read(Query query, String once, int most) throws SQLException {
    boolean ordered = query.startsOrdered();
    if (ordered) {
      query.where("x.reported_second <= ?", bounds.second());
    }
    return statements.list(
        Selection::row,
        "SELECT %s %s, %s, c.recording, c.claimant, c.outlet %s ORDER BY 1 DESC, 2 DESC LIMIT %d"
            .formatted(
                once,
                ordered ? "x.reported_second" : "c.reported_second",
                ordered ? "x.claim" : "c.seq",
                query.sql(),
                most),
        query.parameters());
  }

  private static NewestClaims.Row row(ResultSet row) throws SQLException {
    return new NewestClaims.Row(
        row.getLong(2), row.getLong(1), row.getLong(3), row.getLong(4), row.getLong(5));
  }

  private List<NewestClaims.Row> rows(List<Key> keys) throws SQLException {
    return statements.list(
        Selection::row,
        "SELECT c.reported_second, c.seq, c.recording, c.claimant, c.outlet FROM "
            + database.numbers()
            + " f CROSS JOIN claim c WHERE c.seq = f.number",
        database.numbersParameter(keys.stream().mapToLong(Key::claim).toArray()));
  }

  /** At most {@code most} claims after {@code after}. */
  List<Key> keys(Page.Wanted wanted, int most) throws SQLException {
    long[] after = wanted.keys(Long.MAX_VALUE, Long.MAX_VALUE);
    if (isSearch()) {
      return search().keys(new Key(after[0], after[1]), most);
    }
    Query query = query(counted(), true);
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

  /** The same with what {@code rows} makes of them. */
  <T> Page<T> page(Page.Wanted wanted, Rows<T> rows) throws SQLException, IOException {
    List<Key> keys = keys(wanted, wanted.size() + 1);
    boolean more = keys.size() > wanted.size();
    List<Key> shown = more ? keys.subList(0, wanted.size()) : keys;
    return new Page<>(
        rows.of(shown.stream().map(Key::claim).toList()),
        more ? shown.get(shown.size() - 1).written() : null);
  }

  /** The rows of claims by their numbers. */
  interface Rows<T> {
    List<T> of(List<Long> numbers) throws SQLException, IOException;
  }

  /** Those of claims with {@code ids} that meet all, in the order of answers. */
  List<Key> among(Collection<String> ids) throws SQLException {
    Query query =
        narrowed(null, criteria.stream().map(each -> new Counted(each, 0)).toList(), true);
    query.where("c.id" + Criteria.in(ids.size()), ids.toArray());
    return statements.list(
        row -> new Key(row.getLong(1), row.getLong(2)),
        "SELECT c.reported_second, c.seq %s ORDER BY 1 DESC, 2 DESC".formatted(query.sql()),
        query.parameters());
  }

  /** How many claims there are, at most {@code most}. */
  int count(int most) throws SQLException {
    if (isSearch()) {
      return search().count(most);
    }
    Query query = query(counted(), true);
    return (int)
        statements.number(
            "SELECT count(*) FROM (SELECT DISTINCT c.seq %s LIMIT %d) found"
                .formatted(query.sql(), most),
            query.parameters());
  }

  /**
   * Whether words are all that is asked for, and many claims have them; or how many do would take
   * as long to find out as to find them.
   */
  private boolean isSearch() throws SQLException {
    return criteria.size() == 1
        && outlets.isEmpty()
        && isText(criteria.get(0))
        && (!database.findsNewestFirst() || count(criteria.get(0), sizes.few()) >= sizes.few());
  }

  private TextSearch search() {
    return new TextSearch(database, statements, chronicle, criteria.get(0), bounds, sizes.newest());
  }

  /** With {@code standing} of the claims that stand alone, else of superseded ones too. */
  private Query query(List<Counted> counted, boolean standing) throws SQLException {
    return narrowed(start(counted), counted, standing);
  }

  private Query narrowed(@Nullable Criterion start, List<Counted> counted, boolean standing)
      throws SQLException {
    Query query = new Query(start, database, standing);
    for (Counted each : counted) {
      Criterion criterion = each.criterion();
      if (criterion != start) {
        boolean gathered = query.startsOrdered() && isWorthGathering(each);
        query.where(
            gathered ? criterion.gathered(database) : criterion.exists(database),
            criterion.tableParameters(),
            criterion.parameters());
      }
    }
    if (!outlets.isEmpty()) {
      query.where("c.outlet" + Criteria.in(outlets.size()), outlets.toArray());
    }
    if (standing) {
      query.where(Bounds.STANDS, bounds.parameters().toArray());
    } else {
      query.where("+c.seq <= ? AND c.reported_second <= ?", bounds.claim(), bounds.second());
    }
    return query;
  }

  private boolean isWorthGathering(Counted counted) throws SQLException {
    Criterion criterion = counted.criterion();
    return !criterion.ordered()
        && counted.rows() >= sizes.few()
        && count(criterion, sizes.many()) < sizes.many();
  }

  private List<Counted> counted() throws SQLException {
    List<Counted> counted = new ArrayList<>();
    for (Criterion each : criteria) {
      counted.add(new Counted(each, count(each, sizes.few())));
    }
    return counted;
  }

  private long count(Criterion criterion, int most) throws SQLException {
    List<Object> parameters = new ArrayList<>(criterion.tableParameters());
    parameters.addAll(criterion.parameters());
    return statements.number(criterion.counted(most), parameters.toArray());
  }

  /** The criterion to start from, or null to go through all claims, newest first. */
  private @Nullable Criterion start(List<Counted> counted) {
    return counted.stream()
        .filter(
            each ->
                each.rows() < sizes.few() || each.criterion().ordered() || isText(each.criterion()))
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

    Query(@Nullable Criterion start, Database database, boolean withRecording) {
      this.start = start;
      sql.append("FROM ");
      if (start != null) {
        sql.append(start.first(database)).append(" x CROSS JOIN ");
      }
      sql.append("claim c").append(withRecording ? " CROSS JOIN recording r" : "");
      sql.append(" WHERE 1 = 1");
      if (start != null) {
        where(
            "c.seq = x.claim AND " + start.condition(),
            start.tableParameters(),
            start.parameters());
      }
      if (withRecording) {
        where("r.id = c.recording");
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

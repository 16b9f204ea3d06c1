package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what was added, changed and withdrawn between two moments. */
final class Changes {
  private final Statements statements;

  /** A change by the numbers of its claims; {@code position} orders those of one recording. */
  private record Entry(
      long recording,
      long position,
      Instant at,
      ChangeKind kind,
      long before,
      long after,
      @Nullable String what) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparingLong(Entry::recording).thenComparingLong(Entry::position);
  }

  Changes(Statements statements) {
    this.statements = statements;
  }

  /** What was recorded after {@code from} and until {@code to}. */
  Page<Change> between(@Nullable Instant from, @Nullable Instant to, Page.Wanted wanted)
      throws SQLException {
    long last = Bounds.of(new AsOf(to, null), statements).recording();
    long known = from == null ? 0 : Bounds.of(new AsOf(from, null), statements).recording();
    return page(known, last, new Seconds(Long.MIN_VALUE, Long.MAX_VALUE), wanted);
  }

  /** What was reported after {@code from} and until {@code to}, whenever it was recorded. */
  Page<Change> reportedBetween(@Nullable Instant from, @Nullable Instant to, Page.Wanted wanted)
      throws SQLException {
    Seconds seconds =
        new Seconds(
            from == null ? Long.MIN_VALUE : from.getEpochSecond(),
            to == null ? Long.MAX_VALUE : to.getEpochSecond());
    return page(0, Bounds.of(AsOf.NOW, statements).recording(), seconds, wanted);
  }

  /** Seconds since 1970 of reports that count: those after the first, the last included. */
  private record Seconds(long after, long until) {}

  private Page<Change> page(long known, long last, Seconds seconds, Page.Wanted wanted)
      throws SQLException {
    long[] after = wanted.keys(known, Long.MAX_VALUE);
    int most = wanted.size() + 1;
    List<Entry> entries =
        Stream.concat(
                firsts(after, last, seconds, most).stream(),
                revisions(after, last, seconds, most).stream())
            .sorted(Entry.ORDER)
            .limit(most)
            .toList();
    boolean more = entries.size() > wanted.size();
    List<Entry> shown = more ? entries.subList(0, wanted.size()) : entries;
    Entry end = more ? shown.get(shown.size() - 1) : null;
    return new Page<>(filled(shown), end == null ? null : end.recording() + "." + end.position());
  }

  /** Claims of reports that were new. */
  private List<Entry> firsts(long[] after, long last, Seconds seconds, int most)
      throws SQLException {
    return statements.list(
        row ->
            new Entry(
                row.getLong(1),
                row.getLong(2),
                Instant.parse(row.getString(3)),
                ChangeKind.ADDED,
                0,
                row.getLong(4),
                null),
        "SELECT r.id, c.position, r.recorded_at, c.seq FROM ("
            + firstRecordings(most + 1)
            + ") r JOIN claim c"
            + " ON c.seq >= r.first_claim AND c.seq < r.first_claim + r.claims"
            + " WHERE (r.id > ? OR c.position > ?) ORDER BY r.id, c.seq LIMIT "
            + most,
        after[0],
        last,
        seconds.after(),
        seconds.until(),
        after[0],
        after[1]);
  }

  /**
   * Each has a claim at least, but that all of the first may have been shown before: so many hold a
   * page. Else PostgreSQL joins the claims of all and sorts them.
   */
  private static String firstRecordings(int most) {
    return "SELECT r.id, r.recorded_at, r.first_claim, r.claims FROM recording r"
        + " WHERE r.supersedes IS NULL AND r.claims > 0 AND r.id >= ? AND r.id <= ?"
        + " AND r.reported_second > ? AND r.reported_second <= ? ORDER BY r.id LIMIT "
        + most;
  }

  private List<Entry> revisions(long[] after, long last, Seconds seconds, int most)
      throws SQLException {
    return statements.list(
        row ->
            new Entry(
                row.getLong(1),
                row.getLong(2),
                Instant.parse(row.getString(3)),
                ChangeKind.of(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getString(7)),
        "SELECT v.recording, v.position, r.recorded_at, v.kind, v.before_claim, v.after_claim,"
            + " v.what FROM revision v JOIN recording r ON r.id = v.recording"
            + " WHERE v.recording >= ? AND v.recording <= ?"
            + " AND r.reported_second > ? AND r.reported_second <= ? AND (v.recording > ? OR v.position > ?)"
            + " ORDER BY v.recording, v.position LIMIT "
            + most,
        after[0],
        last,
        seconds.after(),
        seconds.until(),
        after[0],
        after[1]);
  }

  private List<Change> filled(List<Entry> entries) throws SQLException {
    List<Long> numbers =
        entries.stream()
            .flatMap(entry -> Stream.of(entry.before(), entry.after()))
            .filter(number -> number > 0)
            .distinct()
            .toList();
    List<ClaimRow> rows = new ClaimReader(statements).read(numbers);
    Map<Long, ClaimRow> claims = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      claims.put(numbers.get(i), rows.get(i));
    }
    List<Change> changes = new ArrayList<>();
    for (Entry entry : entries) {
      changes.add(
          new Change(
              entry.at(),
              entry.kind(),
              claims.get(entry.before()),
              claims.get(entry.after()),
              entry.what()));
    }
    return changes;
  }
}

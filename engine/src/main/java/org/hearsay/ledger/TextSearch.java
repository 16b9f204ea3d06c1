package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Finds claims by their words alone, newest report first, where many have them.
 *
 * <p>Claims are looked at in the order in which they were recorded, the last one first, until no
 * report recorded before can be newer than those found: in a ledger that was filled day by day,
 * almost at once. Where the full text cannot give them in that order, the words of the newest
 * claims are taken apart first: frequent words are found there, and of others it has few.
 */
final class TextSearch {
  private static final Comparator<Selection.Key> OLDEST_FIRST =
      Comparator.comparingLong(Selection.Key::second).thenComparingLong(Selection.Key::claim);

  /** So many stretches of claims are looked at one by one: a few days of a large desk. */
  private static final int MOST = 5;

  private final Database database;
  private final Statements statements;
  private final Chronicle chronicle;
  private final Criterion text;
  private final Bounds bounds;
  private final int newest;

  /**
   * @param text the words
   * @param bounds what counts
   * @param newest of how many claims at a time the words are taken apart before a full text that
   *     has no such order is asked
   */
  TextSearch(
      Database database,
      Statements statements,
      Chronicle chronicle,
      Criterion text,
      Bounds bounds,
      int newest) {
    this.database = database;
    this.statements = statements;
    this.chronicle = chronicle;
    this.text = text;
    this.bounds = bounds;
    this.newest = newest;
  }

  /** At most {@code most} claims that come after {@code after} in the order of answers. */
  List<Selection.Key> keys(Selection.Key after, int most) throws SQLException {
    PriorityQueue<Selection.Key> best = new PriorityQueue<>(OLDEST_FIRST);
    walk(
        () -> best.size() == most,
        (claim, place) -> {
          if (best.size() == most && best.element().second() >= chronicle.latest(place)) {
            return false;
          }
          Selection.Key key = new Selection.Key(chronicle.second(place), claim);
          if (OLDEST_FIRST.compare(key, after) < 0 && chronicle.stands(place, bounds)) {
            best.add(key);
          }
          if (best.size() > most) {
            best.remove();
          }
          return true;
        });
    List<Selection.Key> keys = new ArrayList<>(best);
    keys.sort(OLDEST_FIRST.reversed());
    return keys;
  }

  /** How many claims there are, at most {@code most}. */
  int count(int most) throws SQLException {
    int[] count = {0};
    walk(
        () -> false,
        (claim, place) -> {
          count[0] += chronicle.stands(place, bounds) ? 1 : 0;
          return count[0] < most;
        });
    return count[0];
  }

  /** What is done with a claim and the place of its recording; whether to go on. */
  private interface Step {
    boolean of(long claim, int place);
  }

  /**
   * Takes steps through all claims with the words, the last one first.
   *
   * @param frequent whether the words were seen to be so frequent that going on claim by claim
   *     costs less than to ask a full text that would give all claims
   */
  private void walk(BooleanSupplier frequent, Step step) throws SQLException {
    chronicle.update(statements);
    long last = bounds.claim();
    if (!database.findsNewestFirst()) {
      for (int stretch = 0; stretch == 0 || stretch < MOST && frequent.getAsBoolean(); stretch++) {
        long before = Math.max(0, last - newest);
        List<Object> parameters = new ArrayList<>(List.of(before, last));
        parameters.addAll(text.tableParameters());
        if (last == 0 || !walk(step, database.fullTextOfEach(), parameters, last)) {
          return;
        }
        last = before;
      }
    }
    walk(step, text.first(database), text.tableParameters(), last);
  }

  /** Takes steps through the claims of {@code table} up to {@code last}; whether to go on. */
  private boolean walk(Step step, String table, List<Object> tableParameters, long last)
      throws SQLException {
    List<Object> parameters = new ArrayList<>(tableParameters);
    parameters.addAll(text.parameters());
    parameters.add(last);
    boolean[] goesOn = {true};
    statements.each(
        row -> {
          long claim = row.getLong(1);
          goesOn[0] = step.of(claim, chronicle.of(claim));
          return goesOn[0];
        },
        "SELECT x.claim FROM %s x WHERE %s AND x.claim <= ? ORDER BY x.claim DESC"
            .formatted(table, text.condition()),
        parameters.toArray());
    return goesOn[0];
  }
}

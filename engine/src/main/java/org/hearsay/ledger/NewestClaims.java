package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest claims of a view with what is counted of them, by their numbers.
 *
 * @param rows one a claim, in the order of the claims' numbers
 */
record NewestClaims(List<Row> rows) {
  /** So many claims are gone through at most: it takes a fraction of a second. */
  static final int MOST = 10_000;

  /** A page asks for several lists of one view, and several pages are asked for at once. */
  private static final int VIEWS = 16;

  /**
   * A claim.
   *
   * @param claim its number
   * @param second when its report was reported, in seconds since 1970
   * @param recording number of its recording
   * @param claimant number of who is last in its chain
   * @param outlet number of who published it, 0 where that is unknown
   */
  record Row(long claim, long second, long recording, long claimant, long outlet) {}

  /** What is asked for, and what the ledger knew when it was. */
  private record View(Filter filter, Bounds bounds) {}

  /**
   * The views that were asked for last, so that the lists of one page find their claims once. Safe
   * for several threads; two that ask for one at once may both find it.
   */
  static final class Remembered {
    private final Map<View, NewestClaims> views =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<View, NewestClaims> eldest) {
            return size() > VIEWS;
          }
        };

    /** Those of {@code filter}, which {@code selection} finds. */
    NewestClaims of(Filter filter, Bounds bounds, Selection selection) throws SQLException {
      View view = new View(filter, bounds);
      @Nullable NewestClaims known = known(view);
      if (known == null) {
        known = new NewestClaims(selection.newest(MOST));
        keep(view, known);
      }
      return known;
    }

    private synchronized @Nullable NewestClaims known(View view) {
      return views.get(view);
    }

    private synchronized void keep(View view, NewestClaims claims) {
      views.put(view, claims);
    }
  }

  /** Sorts the rows. */
  NewestClaims {
    rows = rows.stream().sorted((one, other) -> Long.compare(one.claim(), other.claim())).toList();
  }

  int size() {
    return rows.size();
  }

  /** Whether these are all claims of the view. */
  boolean isComplete() {
    return rows.size() < MOST;
  }

  /** Their numbers. */
  long[] numbers() {
    return rows.stream().mapToLong(Row::claim).toArray();
  }

  /** The numbers of their recordings, each once. */
  long[] recordings() {
    return rows.stream().mapToLong(Row::recording).distinct().toArray();
  }

  /** What stands behind each of some keys, as their claims are added. */
  static final class Sum {
    private final Set<Long> claims = new HashSet<>();
    private final Set<Long> recordings = new HashSet<>();
    private final Set<Long> claimants = new HashSet<>();
    private final Set<Long> outlets = new HashSet<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(Row row) {
      claims.add(row.claim());
      recordings.add(row.recording());
      claimants.add(row.claimant());
      if (row.outlet() != 0) {
        outlets.add(row.outlet());
      }
      first = Math.min(first, row.second());
      last = Math.max(last, row.second());
    }

    int claims() {
      return claims.size();
    }

    Counts counts() {
      return new Counts(
          claims.size(),
          recordings.size(),
          claimants.size(),
          outlets.size(),
          Instant.ofEpochSecond(first),
          Instant.ofEpochSecond(last));
    }
  }

  /** The row of a claim that is among them. */
  Row of(long claim, long[] numbers) {
    return rows.get(Arrays.binarySearch(numbers, claim));
  }

  /** Keys of claims, as a query gives them: pairs of a claim and a key. */
  static <T> List<Pair<T>> pairs(
      Database database, Statements statements, String sql, long[] numbers, Statements.Row<T> key)
      throws SQLException {
    return numbers.length == 0
        ? new ArrayList<>()
        : statements.list(
            row -> new Pair<>(row.getLong(1), key.of(row)),
            sql.formatted(database.numbers()),
            database.numbersParameter(numbers));
  }

  /**
   * A claim and something that it has.
   *
   * @param claim the claim's number
   * @param key what it has
   */
  record Pair<T>(long claim, T key) {}
}

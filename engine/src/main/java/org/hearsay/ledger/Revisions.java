package org.hearsay.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a recording of a known report did to the claims of the recording before. */
final class Revisions {
  private final Statements statements;

  /**
   * The claims of one recording.
   *
   * @param account all that was read
   * @param firstClaim number of its first claim; the others follow it
   */
  record Version(KeptAccount account, long firstClaim) {
    List<Stated> stated() {
      try {
        return Stated.in(account);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /** The number of the claim at {@code position}, or null for none. */
    @Nullable Long number(int position) {
      return position < 0 ? null : firstClaim + position;
    }
  }

  Revisions(Statements statements) {
    this.statements = statements;
  }

  /** Gathers the rows; gives how many there are of each {@link ChangeKind}. */
  int[] write(long recording, Version before, Version after) throws SQLException {
    List<Stated> was = before.stated();
    List<Stated> is = after.stated();
    int[] counts = new int[ChangeKind.values().length];
    int position = 0;
    for (Comparison.Pair pair : Comparison.of(was, is)) {
      List<String> parts = differences(pair, was, is);
      ChangeKind kind = kind(pair, parts);
      if (kind != null) {
        counts[kind.ordinal()]++;
        statements.gather(
            "INSERT INTO revision (recording, position, kind, before_claim, after_claim, what)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            recording,
            position++,
            kind.label(),
            before.number(pair.before()),
            after.number(pair.after()),
            parts.isEmpty() ? null : String.join(", ", parts));
      }
    }
    return counts;
  }

  private static List<String> differences(Comparison.Pair pair, List<Stated> was, List<Stated> is) {
    return pair.before() < 0 || pair.after() < 0
        ? List.of()
        : was.get(pair.before()).differences(is.get(pair.after()));
  }

  private static @Nullable ChangeKind kind(Comparison.Pair pair, List<String> parts) {
    if (pair.before() < 0) {
      return ChangeKind.ADDED;
    }
    if (pair.after() < 0) {
      return ChangeKind.WITHDRAWN;
    }
    return parts.isEmpty() ? null : ChangeKind.CHANGED;
  }
}

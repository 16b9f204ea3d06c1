package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an answer, in order, and where the next begin.
 *
 * @param rows the rows
 * @param next what to ask for the rows after them, or null where these are the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {

  /** Copies the list. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** The same with more rows at its end. */
  Page<T> followedBy(List<T> more) {
    List<T> all = new ArrayList<>(rows);
    all.addAll(more);
    return new Page<>(all, next);
  }

  /**
   * Which rows are wanted.
   *
   * @param after where the page before said that the next begin, or null for the first
   * @param size how many at most
   */
  public record Wanted(@Nullable String after, int size) {

    /** Checks the size. */
    public Wanted {
      if (size < 1) {
        throw new IllegalArgumentException("A page of " + size + " rows shows nothing");
      }
    }

    /** The first {@code size}. */
    public static Wanted first(int size) {
      return new Wanted(null, size);
    }

    /** The two numbers of {@link #after}, or the given ones where it is null. */
    long[] keys(long first, long second) {
      if (after == null) {
        return new long[] {first, second};
      }
      String[] parts = after.split("\\.", 2);
      try {
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[parts.length - 1])};
      } catch (NumberFormatException wrong) {
        throw new LedgerException(
            "“" + after + "” is no place in a list. Copy what the page before gave.", wrong);
      }
    }
  }
}

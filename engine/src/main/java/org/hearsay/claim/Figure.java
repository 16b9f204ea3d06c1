package org.hearsay.claim;

import java.math.BigDecimal;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim states, as a range, with what it counts and whose.
 *
 * @param measure what is counted, as things and what became of them: "personnel lost"
 * @param of whose they are, or null
 * @param by who did it, or null
 * @param low the least that it can mean, included, or null where the words set no floor
 * @param high the most that it can mean, included, or null where the words set no ceiling
 * @param qualifier the word that makes it a bound ("over", "up to", "dozens"), or "exact"
 * @param unit unit of measurement ("km2", "percent", "USD"), or null for a count
 * @param span the words
 * @param period the time that it counts, or null
 * @param kind one period's count or a running total, or null where the text does not tell
 */
public record Figure(
    String measure,
    @Nullable String of,
    @Nullable String by,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String qualifier,
    @Nullable String unit,
    Span span,
    @Nullable Period period,
    @Nullable FigureKind kind) {

  /** Checks that the bounds are in order. */
  public Figure {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("Lower bound " + low + " lies above " + high);
    }
  }
}

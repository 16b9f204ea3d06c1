package org.hearsay.claim;

import java.math.BigDecimal;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim states, as a range, with what it counts and whose.
 *
 * @param measure what is counted, as things and what became of them: "personnel lost"
 * @param code the same as a stable code: "personnel_lost"; the table of measures lists its parts
 * @param of whose they are, or null
 * @param by who did it, or null
 * @param low the least that it can mean, included, or null where the words set no floor
 * @param high the most that it can mean, included, or null where the words set no ceiling
 * @param qualifier the word that makes it a bound ("over", "up to", "dozens"), or "exact"
 * @param unit unit of measurement ("km2", "percent", "USD"), or null for a count
 * @param span the words
 * @param period the time that it counts, or null
 * @param kind one period's count or a running total, or null where the text does not tell
 * @param scope the words that limit it to a place or a front ("around Goma"), or null
 * @param restates the words of an earlier figure of the report that this one says again, or null
 * @param check the sum of its parts, where the sentence gives them, or null
 */
public record Figure(
    String measure,
    String code,
    @Nullable String of,
    @Nullable String by,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String qualifier,
    @Nullable String unit,
    Span span,
    @Nullable Period period,
    @Nullable FigureKind kind,
    @Nullable Span scope,
    @Nullable Span restates,
    @Nullable Check check) {

  /** Checks that the bounds are in order. */
  public Figure {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("Lower bound " + low + " lies above " + high);
    }
  }

  /** The same of another time. */
  public Figure during(Period other) {
    return new Figure(
        measure, code, of, by, low, high, qualifier, unit, span, other, kind, scope, restates,
        check);
  }

  /** The same, known to say an earlier one again. */
  public Figure restating(Span earlier) {
    return new Figure(
        measure, code, of, by, low, high, qualifier, unit, span, period, kind, scope, earlier,
        check);
  }
}

package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a figure's parts as the same sentence gives them, beside the figure itself.
 *
 * <p>Parts and figure are one claimant's own: this checks their arithmetic, and repairs nothing.
 *
 * @param parts the words of the figures that are said to make it up, in the order of the text
 * @param low the least that the parts can add up to, or null where one has no floor
 * @param high the most, or null where one has no ceiling
 * @param agrees whether the figure and the sum of its parts can both be right
 */
public record Check(
    List<Span> parts, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean agrees) {

  /** Copies the list. */
  public Check {
    parts = List.copyOf(parts);
  }
}

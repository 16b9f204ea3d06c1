package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a number can mean, with the words that make it so.
 *
 * @param low the least, included, or null where the words set no floor
 * @param high the most, included, or null where the words set no ceiling
 * @param qualifier the words, in lower case, or "exact"
 */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, String qualifier) {

  static final String EXACT = "exact";

  /** How a qualifier reads a number. */
  enum Effect {
    /** The words are no qualifier: "handed over 12 prisoners". */
    NONE,
    FLOOR,
    CEILING,
    ABOUT,
    EXACT
  }

  /** The bounds of {@code numeral} under {@code effect} of {@code qualifier}. */
  static Bounds of(Numeral numeral, Effect effect, String qualifier) {
    return switch (effect) {
      case FLOOR -> new Bounds(numeral.low(), null, qualifier);
      case CEILING -> new Bounds(null, numeral.high(), qualifier);
      case ABOUT, EXACT, NONE -> new Bounds(numeral.low(), numeral.high(), qualifier);
    };
  }
}

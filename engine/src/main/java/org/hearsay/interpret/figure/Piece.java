package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one token gives to a number.
 *
 * @param kind how it takes part
 * @param value what it stands for
 * @param second the upper end where the token is a range ("10-15"), or null
 * @param sign what stands before the digits in the same token ("$", "~"), or empty
 * @param tail what stands after the number in the same token, in lower case ("strong", "%", "+",
 *     "year-old"), or empty
 */
record Piece(Kind kind, BigDecimal value, @Nullable BigDecimal second, String sign, String tail) {

  /** How a token takes part in a number. */
  enum Kind {
    DIGITS,
    UNIT,
    TEN,
    SCALE,
    DOZEN,
    VAGUE,
    SOME,
    PAIR,
    FRACTION,
    ORDINAL
  }

  static Piece word(Kind kind, BigDecimal value) {
    return new Piece(kind, value, null, "", "");
  }

  /** Whether nothing can be added by the tokens that follow. */
  boolean isClosed() {
    return !tail.isEmpty() || second != null;
  }

  /** Whether it multiplies what stands before it. */
  boolean isMultiplier() {
    return kind == Kind.SCALE || kind == Kind.DOZEN;
  }
}

package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, by its own words alone.
 *
 * @param from its first token, the sign of a currency included
 * @param to one past its last token
 * @param low what it is, or the lower end of a range, or the least of an open plural; null where
 *     the digits could not be read
 * @param high the upper end of a range, otherwise the same as {@code low}
 * @param shape how it is written
 * @param sign a sign before the digits ("$", "~"), or empty
 * @param tail what is tied on to it ("strong", "%", "year-old"), or empty
 */
record Numeral(
    int from,
    int to,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Shape shape,
    String sign,
    String tail) {

  /** How a number is written. */
  enum Shape {
    /** "420", "two million". */
    PLAIN,
    /** "10 to 15", "between 10 and 15". */
    RANGE,
    /** "dozens", "several hundred": a least value. */
    VAGUE,
    /** "a couple of". */
    PAIR,
    /** "53rd". */
    ORDINAL,
    /** "half", "two-thirds". */
    FRACTION,
    /** Digits that make no number: "13:30", "F-16". */
    UNREADABLE
  }

  Numeral from(int start) {
    return new Numeral(start, to, low, high, shape, sign, tail);
  }

  Numeral signed(String written) {
    return new Numeral(from, to, low, high, shape, written, tail);
  }

  boolean is(Shape other) {
    return shape == other;
  }
}

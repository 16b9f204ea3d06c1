package org.hearsay.evaluation.muc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A number as an answer key gives it: {@code 6}, {@code ~100} (about), {@code 6-} (6 or more),
 * {@code -80} (80 or fewer), {@code 6-8}.
 *
 * @param low the least, or null where it is open
 * @param high the most, or null where it is open
 * @param kind how it is bounded
 */
record Amount(@Nullable BigDecimal low, @Nullable BigDecimal high, Kind kind) {

  private static final Pattern FORM = Pattern.compile("(~?)(-?)\\s*(\\d+)\\s*(-?)\\s*(\\d*)");

  /** How a number is bounded. */
  enum Kind {
    EXACT("exact"),
    ABOUT("about"),
    AT_LEAST("at least"),
    AT_MOST("up to"),
    RANGE("between");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The numbers that a slot gives as right, "5 / 6-"; none where it says no more than PLURAL. */
  static List<Amount> all(String fill) {
    List<Amount> amounts = new ArrayList<>();
    for (String part : fill.split("/")) {
      Matcher form = FORM.matcher(part.replace("?", "").strip());
      if (form.matches()) {
        amounts.add(of(form));
      }
    }
    return amounts;
  }

  private static Amount of(Matcher form) {
    BigDecimal number = new BigDecimal(form.group(3));
    if (!form.group(2).isEmpty()) {
      return new Amount(null, number, Kind.AT_MOST);
    }
    if (!form.group(5).isEmpty()) {
      return new Amount(number, new BigDecimal(form.group(5)), Kind.RANGE);
    }
    if (!form.group(4).isEmpty()) {
      return new Amount(number, null, Kind.AT_LEAST);
    }
    return new Amount(number, number, form.group(1).isEmpty() ? Kind.EXACT : Kind.ABOUT);
  }

  /** Whether {@code number} is one of its ends. */
  boolean endsAt(BigDecimal number) {
    return same(low, number) || same(high, number);
  }

  /** Whether the figure has the same bounds. */
  boolean isThatOf(Figure figure) {
    return same(low, figure.low()) && same(high, figure.high());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  @Override
  public String toString() {
    return (low == null ? "?" : low) + " to " + (high == null ? "?" : high);
  }
}

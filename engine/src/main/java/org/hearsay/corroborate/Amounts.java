package org.hearsay.corroborate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Figure;

/** Compares the numbers of figures as words have them, bounds and rounding known. */
final class Amounts {
  private static final int COARSEST = 2;

  private Amounts() {}

  /** The number that the words name: for "over 1,000" and "up to 1,000" alike 1,000. */
  static BigDecimal named(Figure figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    if (low == null) {
      return high == null ? BigDecimal.ZERO : high;
    }
    return low;
  }

  /** What {@code fine}, above zero, becomes when it is rounded or cut to two digits or more. */
  private static Set<BigDecimal> rounded(BigDecimal fine) {
    Set<BigDecimal> all = new HashSet<>();
    for (int digits = COARSEST; digits < fine.precision(); digits++) {
      for (RoundingMode mode : List.of(RoundingMode.DOWN, RoundingMode.HALF_UP)) {
        all.add(plain(fine.round(new MathContext(digits, mode))));
      }
    }
    return all;
  }

  /** The one form of all that are equal. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /**
   * A number that is compared with many: what it may be rounded to is worked out once.
   *
   * @param named the number, in the one form of all that are equal
   * @param roundings what it becomes on its way, in that form
   */
  record Amount(BigDecimal named, Set<BigDecimal> roundings) {
    static Amount of(Figure figure) {
      return of(Amounts.named(figure));
    }

    static Amount of(BigDecimal named) {
      return new Amount(plain(named), named.signum() > 0 ? rounded(named) : Set.of());
    }

    /** Whether both name one number, to the digit. */
    boolean isEqual(Amount other) {
      return named.equals(other.named);
    }

    /**
     * Whether one number can be the other, rounded or cut to two digits or more: what happens to a
     * number on its way.
     */
    boolean isLike(Amount other) {
      return isEqual(other) || roundings.contains(other.named) || other.roundings.contains(named);
    }
  }

  /** How far apart two numbers lie, relative to the larger, from 0. */
  static double distance(Figure one, Figure other) {
    double a = named(one).doubleValue();
    double b = named(other).doubleValue();
    double most = Math.max(Math.abs(a), Math.abs(b));
    return most == 0 ? 0 : Math.abs(a - b) / most;
  }

  /** Which way the words bound the number. */
  static Bound bound(Figure figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    if (low == null || high == null) {
      return low == null ? Bound.CEILING : Bound.FLOOR;
    }
    return figure.qualifier().equals("exact") ? Bound.NONE : Bound.ABOUT;
  }

  /** The bound that a qualifier sets. */
  enum Bound {
    NONE,
    ABOUT,
    FLOOR,
    CEILING
  }

  /** Whether {@code area} is {@code one} times {@code other}, to the digit. */
  static boolean isProduct(Figure area, Figure one, Figure other) {
    return named(one).multiply(named(other)).compareTo(named(area)) == 0;
  }
}

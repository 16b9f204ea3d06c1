package org.hearsay.corroborate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

  /** Whether both name one number, to the digit. */
  static boolean equal(Figure one, Figure other) {
    return named(one).compareTo(named(other)) == 0;
  }

  /**
   * Whether one number can be the other, rounded or cut to two digits or more: what happens to a
   * number on its way.
   */
  static boolean alike(Figure one, Figure other) {
    BigDecimal a = named(one);
    BigDecimal b = named(other);
    return a.compareTo(b) == 0 || rounds(a, b) || rounds(b, a);
  }

  private static boolean rounds(BigDecimal fine, BigDecimal coarse) {
    if (fine.signum() <= 0 || coarse.signum() <= 0) {
      return false;
    }
    for (int digits = COARSEST; digits < fine.precision(); digits++) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.HALF_UP}) {
        if (fine.round(new MathContext(digits, mode)).compareTo(coarse) == 0) {
          return true;
        }
      }
    }
    return false;
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

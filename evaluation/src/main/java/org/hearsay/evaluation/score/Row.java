package org.hearsay.evaluation.score;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a table.
 *
 * @param name what is measured
 * @param p precision in percent, with two decimals
 * @param r recall in percent, with two decimals
 * @param f1 F1 in percent, with two decimals
 * @param support how many there are to find
 */
@JsonPropertyOrder({"name", "p", "r", "f1", "support"})
public record Row(String name, BigDecimal p, BigDecimal r, BigDecimal f1, long support) {

  /** The line for {@code count}. */
  public static Row of(String name, Count count) {
    return new Row(
        name,
        percent(count.precision()),
        percent(count.recall()),
        percent(count.f1()),
        count.gold());
  }

  /** The line for an accuracy: {@code right} of {@code asked}, the same in each column. */
  public static Row ofShare(String name, long right, long asked) {
    return of(name, new Count(right, asked, asked));
  }

  /** The line for rates from 0 to 1 that were taken elsewhere, such as means over classes. */
  public static Row ofRates(String name, double p, double r, double f1, long support) {
    return new Row(name, percent(p), percent(r), percent(f1), support);
  }

  /** The line for a distance in kilometres, the same in each column; here less is better. */
  public static Row ofDistance(String name, double km, long support) {
    BigDecimal value = BigDecimal.valueOf(km).setScale(2, RoundingMode.HALF_UP);
    return new Row(name, value, value, value, support);
  }

  /** Whether it is a distance, and no share. */
  public boolean tellsDistance() {
    return name.endsWith(", km");
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP);
  }
}

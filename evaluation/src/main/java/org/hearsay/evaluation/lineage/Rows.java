package org.hearsay.evaluation.lineage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.evaluation.score.Row;

/** Lines of a table that are not made of counts. */
public final class Rows {

  private Rows() {}

  /** The line for a clustering. */
  public static Row of(String name, BCubed score, int support) {
    return new Row(
        name, percent(score.precision()), percent(score.recall()), percent(score.f1()), support);
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP);
  }
}

package org.hearsay.evaluation.ledger;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws numbers from 0 on, the first most often: the n-th in proportion to 1 / (n + 1), as words,
 * names and places come again in news (Zipf's law).
 */
public final class Zipf {
  private final double[] upTo;

  /** Of numbers below {@code size}. */
  public Zipf(int size) {
    upTo = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
  }

  /** The next number. */
  public int draw(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
  }
}

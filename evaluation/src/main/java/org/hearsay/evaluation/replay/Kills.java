package org.hearsay.evaluation.replay;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * When a program is killed: at moments that a seed draws, neither at the very start nor at the end.
 */
final class Kills {
  private static final double FIRST = 0.1;
  private static final double LAST = 0.9;

  private final Deque<Double> moments = new ArrayDeque<>();

  Kills(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[count];
    Arrays.setAll(drawn, any -> random.nextDouble(FIRST, LAST));
    Arrays.sort(drawn);
    Arrays.stream(drawn).forEach(moments::add);
  }

  /** Whether one is still to come. */
  boolean isOneLeft() {
    return !moments.isEmpty();
  }

  /** Whether one is due when {@code share} of the day has passed; it is due once. */
  boolean due(double share) {
    if (moments.isEmpty() || moments.peek() > share) {
      return false;
    }
    moments.remove();
    return true;
  }
}

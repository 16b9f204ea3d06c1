package org.hearsay.evaluation.score;

/**
 * How many of ours and of theirs are the same.
 *
 * @param right how many of ours are right, zero or more
 * @param ours how many we gave, at least {@code right}
 * @param gold how many there are, at least {@code right}
 */
public record Count(long right, long ours, long gold) {

  /** Nothing counted yet. */
  public static final Count NONE = new Count(0, 0, 0);

  /** Checks that no more are right than there are. */
  public Count {
    if (right < 0 || right > ours || right > gold) {
      throw new IllegalArgumentException(
          right + " right of " + ours + " given and " + gold + " expected cannot be");
    }
  }

  /** Both together. */
  public Count plus(Count other) {
    return new Count(right + other.right, ours + other.ours, gold + other.gold);
  }

  /** The share of ours that is right, from 0 to 1; 0 where we gave none. */
  public double precision() {
    return share(right, ours);
  }

  /** The share of theirs that we gave, from 0 to 1; 0 where there are none. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of {@link #precision()} and {@link #recall()}, from 0 to 1. */
  public double f1() {
    return share(2 * right, ours + gold);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

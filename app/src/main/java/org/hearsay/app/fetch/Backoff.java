package org.hearsay.app.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait until the next look at a feed.
 *
 * <p>After a failure twice as long as before, at most a day, and never shorter than the server
 * wants. No two waits are quite the same, so that feeds do not fall into step with each other or
 * with those of others.
 *
 * @param usual how long between two looks where all is well
 * @param random decides how much longer
 */
public record Backoff(Duration usual, RandomGenerator random) {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 20;

  /** After a look that went well, of a feed that wants {@code pause} or does not say. */
  public Duration afterSuccess(@Nullable Duration pause) {
    Duration wanted = pause != null && pause.compareTo(usual) > 0 ? pause : usual;
    return scaled(shorter(wanted), random.nextDouble(1.0, 1.1));
  }

  /**
   * After looks that failed.
   *
   * @param failures how many, one after another; at least 1
   * @param retryAfter how long the server wants to be left alone, or null
   */
  public Duration afterFailure(int failures, @Nullable Duration retryAfter) {
    long times = 1L << Math.min(failures - 1, MOST_DOUBLINGS);
    Duration grown = shorter(usual.multipliedBy(times));
    Duration wait = scaled(grown, random.nextDouble(0.75, 1.25));
    return retryAfter != null && retryAfter.compareTo(wait) > 0 ? retryAfter : wait;
  }

  private static Duration shorter(Duration duration) {
    return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
  }

  private static Duration scaled(Duration duration, double factor) {
    return Duration.ofMillis(Math.round(duration.toMillis() * factor));
  }
}

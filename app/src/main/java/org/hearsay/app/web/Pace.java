package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests an address may make: so many a second, after a burst of some more.
 *
 * <p>Safe for use by several threads.
 */
final class Pace {
  private static final int REMEMBERED = 10_000;
  private static final int SECONDS_OF_BURST = 5;
  private static final double NANOS = 1e9;

  private final int perSecond;
  private final LongSupplier nanos;
  private final Map<String, Left> left =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What an address may still ask for at once, as of a time. */
  private record Left(double requests, long at) {}

  /**
   * @param perSecond requests a second
   * @param nanos what time it is, in nanoseconds
   */
  Pace(int perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  /** Whether {@code address} may make one more request now. */
  synchronized boolean allows(String address) {
    long now = nanos.getAsLong();
    double most = (double) perSecond * SECONDS_OF_BURST;
    Left before = left.getOrDefault(address, new Left(most, now));
    double grown = before.requests() + (now - before.at()) / NANOS * perSecond;
    double has = Math.min(most, grown);
    boolean allowed = has >= 1;
    left.put(address, new Left(allowed ? has - 1 : has, now));
    return allowed;
  }
}

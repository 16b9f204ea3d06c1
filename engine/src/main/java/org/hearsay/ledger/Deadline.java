package org.hearsay.ledger;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a question may take, and whether the one that was begun last has taken longer. */
final class Deadline {
  /** What is told then. */
  static final String TOO_LONG =
      "The question took longer than it may. Ask for less: a place, a claimant, a shorter time.";

  private final Duration most;
  private final LongSupplier nanos;
  private volatile long began;

  /**
   * @param most how long a question may take
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Deadline(Duration most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /** That a question begins. */
  void begin() {
    began = nanos.getAsLong();
  }

  boolean hasPassed() {
    return nanos.getAsLong() - began > most.toNanos();
  }

  /** How long a question may take. */
  long millis() {
    return Math.max(1, most.toMillis());
  }
}

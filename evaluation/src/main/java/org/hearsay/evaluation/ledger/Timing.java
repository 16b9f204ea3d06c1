package org.hearsay.evaluation.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long something took each time, by the clock and by the work of the processor for this thread.
 *
 * <p>On a busy machine the clock tells more of the others than of the thing measured. What a
 * database server does is in the clock alone.
 */
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Long> clock = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();

  void of(Runnable thing) {
    long began = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    thing.run();
    work.add(THREADS.getCurrentThreadCpuTime() - worked);
    clock.add(System.nanoTime() - began);
  }

  /** Seconds in all, by the clock. */
  double seconds() {
    return sum(clock);
  }

  /** Seconds of the processor in all. */
  double work() {
    return sum(work);
  }

  /** Milliseconds by the clock that {@code percent} of the times stayed within. */
  double clockMillis(int percent) {
    return millis(clock, percent);
  }

  /** The same of the processor. */
  double workMillis(int percent) {
    return millis(work, percent);
  }

  private static double sum(List<Long> nanos) {
    return nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
  }

  private static double millis(List<Long> nanos, int percent) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int at = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, at)) / NANOS_A_MILLI;
  }
}

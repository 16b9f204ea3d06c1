package org.hearsay.evaluation.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long something took each time, by the clock and by the work of the processor: for this
 * thread, and for the processes of a database server where they can be seen.
 *
 * <p>On a busy machine the clock tells more of the others than of the thing measured.
 */
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Long> clock = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();

  private final @Nullable LongSupplier others;

  /**
   * Nothing yet.
   *
   * @param others nanoseconds of the processor for others than this thread, or null where those
   *     cannot be seen, and so no work is told
   */
  Timing(@Nullable LongSupplier others) {
    this.others = others;
  }

  void of(Runnable thing) {
    long workedByOthers = others == null ? 0 : others.getAsLong();
    long worked = THREADS.getCurrentThreadCpuTime();
    long began = System.nanoTime();
    thing.run();
    clock.add(System.nanoTime() - began);
    long own = THREADS.getCurrentThreadCpuTime() - worked;
    if (others != null) {
      work.add(own + others.getAsLong() - workedByOthers);
    }
  }

  /** Seconds in all, by the clock. */
  double seconds() {
    return sum(clock);
  }

  /** Seconds of the processor in all; not a number where they were not seen. */
  double work() {
    return others == null ? Double.NaN : sum(work);
  }

  /** Milliseconds by the clock that {@code percent} of the times stayed within. */
  double clockMillis(int percent) {
    return millis(clock, percent);
  }

  /** The same of the processor; not a number where it was not seen. */
  double workMillis(int percent) {
    return others == null ? Double.NaN : millis(work, percent);
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

package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.List;

/** When a program could not be asked, by {@link System#nanoTime}. */
final class Downtimes {
  private record Down(long from, long to) {}

  private final List<Down> all = new ArrayList<>();

  synchronized void add(long from, long to) {
    all.add(new Down(from, to));
  }

  /** Whether any of it fell between two moments. */
  synchronized boolean touch(long from, long to) {
    return all.stream().anyMatch(down -> down.from() <= to && down.to() >= from);
  }

  /** Seconds in all. */
  synchronized double seconds() {
    return all.stream().mapToLong(down -> down.to() - down.from()).sum() / 1e9;
  }
}

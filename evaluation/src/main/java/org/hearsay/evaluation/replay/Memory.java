package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much memory a program held over time, and whether that grew. A program that is killed and
 * started again has several lives; each has a beginning of its own, which is left out, and a level
 * of its own.
 */
final class Memory {
  private static final int ENOUGH = 60;
  private static final double MEGABYTE = 1e6;
  private static final int SECONDS_A_MINUTE = 60;

  private record Sample(double seconds, double megabytes) {}

  private final double warmUp;
  private final Map<Integer, List<Sample>> lives = new TreeMap<>();
  private final Map<Integer, Double> began = new TreeMap<>();
  private double most;

  /**
   * @param warmUp so many seconds of each life are not looked at
   */
  Memory(double warmUp) {
    this.warmUp = warmUp;
  }

  /** That the program held {@code bytes} at a moment of a life. */
  void add(int life, double seconds, long bytes) {
    if (bytes == 0) {
      return;
    }
    most = Math.max(most, bytes / MEGABYTE);
    double since = seconds - began.computeIfAbsent(life, any -> seconds);
    if (since >= warmUp) {
      lives
          .computeIfAbsent(life, any -> new ArrayList<>())
          .add(new Sample(seconds, bytes / MEGABYTE));
    }
  }

  /** Whether there are enough samples to tell a trend from chance. */
  boolean canTell() {
    return samples() >= ENOUGH;
  }

  private long samples() {
    return lives.values().stream().mapToLong(List::size).sum();
  }

  /** The most megabytes that it held. */
  double most() {
    return most;
  }

  /** Megabytes on average after the beginnings. */
  double mean() {
    return lives.values().stream()
        .flatMap(Collection::stream)
        .mapToDouble(Sample::megabytes)
        .average()
        .orElse(Double.NaN);
  }

  /** Megabytes a minute by which it grew after the beginnings: least squares, a level a life. */
  double slope() {
    double together = 0;
    double spread = 0;
    for (List<Sample> life : lives.values()) {
      double middle = life.stream().mapToDouble(Sample::seconds).average().orElse(0);
      double level = life.stream().mapToDouble(Sample::megabytes).average().orElse(0);
      for (Sample sample : life) {
        together += (sample.seconds() - middle) * (sample.megabytes() - level);
        spread += (sample.seconds() - middle) * (sample.seconds() - middle);
      }
    }
    return spread == 0 ? Double.NaN : together / spread * SECONDS_A_MINUTE;
  }
}

package org.hearsay.corroborate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Hashes of runs of words, each once. Most that are looked for are not among them, which a few bits
 * tell: one question asks it some hundred thousand times.
 */
final class Runs {
  private static final int BITS_A_RUN = 16;
  private static final int LEAST_BITS = 64;

  private final long[] sorted;
  private final long[] bits;

  private Runs(long[] sorted) {
    this.sorted = sorted;
    int wanted = Math.max(LEAST_BITS, Integer.highestOneBit(sorted.length * BITS_A_RUN));
    this.bits = new long[wanted / Long.SIZE];
    for (long run : sorted) {
      bits[word(run)] |= 1L << mixed(run);
    }
  }

  static Runs of(Collection<Long> runs) {
    return new Runs(runs.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  /** The one at {@code place}, from 0, in the order of their numbers. */
  long at(int place) {
    return sorted[place];
  }

  boolean contains(long run) {
    return (bits[word(run)] & 1L << mixed(run)) != 0 && Arrays.binarySearch(sorted, run) >= 0;
  }

  boolean sharesAny(Runs other) {
    for (long run : other.sorted) {
      if (contains(run)) {
        return true;
      }
    }
    return false;
  }

  private int word(long run) {
    return mixed(run) >>> 6 & bits.length - 1;
  }

  /** The lowest six bits choose the bit of a word, those above them the word. */
  private static int mixed(long run) {
    long mixed = run * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /** All of them, in the order of their numbers. */
  List<Long> all() {
    return Arrays.stream(sorted).boxed().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Runs runs && Arrays.equals(sorted, runs.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return all().toString();
  }
}

package org.hearsay.ingest;

import java.util.Arrays;
import java.util.Optional;

/**
 * A line of bytes that holds more than white space.
 *
 * @param bytes what stands on it
 * @param end offset of the line end after it in the whole
 * @param number its number, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and not copied for speed.
record JsonLine(byte[] bytes, int end, int number) {

  /** The first such line after the line end at {@code end}, which closed line {@code number}. */
  static Optional<JsonLine> after(byte[] whole, int end, int number) {
    int begin = end + 1;
    int line = number;
    while (begin < whole.length) {
      int stop = lineEnd(whole, begin);
      line++;
      if (!isBlank(whole, begin, stop)) {
        return Optional.of(new JsonLine(Arrays.copyOfRange(whole, begin, stop), stop, line));
      }
      begin = stop + 1;
    }
    return Optional.empty();
  }

  private static int lineEnd(byte[] whole, int begin) {
    int stop = begin;
    while (stop < whole.length && whole[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private static boolean isBlank(byte[] whole, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (whole[i] < 0 || whole[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}

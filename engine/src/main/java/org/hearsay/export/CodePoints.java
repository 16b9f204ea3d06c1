package org.hearsay.export;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 units, as Java counts, to offsets in Unicode code points, as most
 * other languages count, and back.
 *
 * <p>Takes constant time where the text holds no character beyond the basic plane, and otherwise
 * time logarithmic in how many such characters it holds.
 */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] secondHalves;

  private CodePoints(int[] secondHalves) {
    this.secondHalves = secondHalves;
  }

  /** The conversion for {@code text}; takes time linear in its length. */
  static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** The number of code points that begin before the UTF-16 unit at {@code offset}. */
  int at(int offset) {
    if (secondHalves.length == 0) {
      return offset;
    }
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place >= 0 ? place : -place - 1);
  }

  /** The UTF-16 unit at which the code point number {@code codePoint} begins. */
  int unit(int codePoint) {
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}

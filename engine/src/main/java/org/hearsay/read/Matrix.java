package org.hearsay.read;

/**
 * Numbers in rows, one row for each piece of a window.
 *
 * @param values the rows one after another
 * @param width how many numbers a row has
 */
record Matrix(float[] values, int width) {

  float at(int row, int column) {
    return values[row * width + column];
  }

  /** The index of the greatest number of a row; of equal ones, the first. */
  int best(int row) {
    int best = 0;
    for (int column = 1; column < width; column++) {
      if (at(row, column) > at(row, best)) {
        best = column;
      }
    }
    return best;
  }

  /**
   * The sum of the products of a row of this and a row of another. Four sums run side by side: a
   * processor need not wait for one addition to begin the next, and it is done for each two words
   * of a sentence.
   */
  float dot(int row, Matrix other, int otherRow) {
    float[] a = values;
    float[] b = other.values;
    int mine = row * width;
    int theirs = otherRow * width;
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int i = 0;
    for (; i + 3 < width; i += 4) {
      sum0 += a[mine + i] * b[theirs + i];
      sum1 += a[mine + i + 1] * b[theirs + i + 1];
      sum2 += a[mine + i + 2] * b[theirs + i + 2];
      sum3 += a[mine + i + 3] * b[theirs + i + 3];
    }
    for (; i < width; i++) {
      sum0 += a[mine + i] * b[theirs + i];
    }
    return sum0 + sum1 + sum2 + sum3;
  }
}

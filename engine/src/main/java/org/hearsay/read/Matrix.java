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

  /** The sum of the products of a row of this and a row of another. */
  float dot(int row, Matrix other, int otherRow) {
    float sum = 0;
    int mine = row * width;
    int theirs = otherRow * width;
    for (int i = 0; i < width; i++) {
      sum += values[mine + i] * other.values[theirs + i];
    }
    return sum;
  }
}

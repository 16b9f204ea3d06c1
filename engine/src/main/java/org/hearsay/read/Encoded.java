package org.hearsay.read;

/**
 * Words as the model takes them.
 *
 * @param pieces ids of pieces, with the special ones at both ends
 * @param shapes the {@link Shape} of each piece's word
 * @param rows for each word, the row of its first piece in the {@link Answers}
 */
record Encoded(long[] pieces, long[] shapes, int[] rows) {

  /**
   * The words from {@code first} to {@code end}, not included, of which only the first {@code room}
   * pieces are taken; words beyond them get the last row.
   */
  static Encoded of(Words words, int first, int end, WordPieces splitter, int room) {
    int[][] split = new int[end - first][];
    int size = 0;
    for (int i = 0; i < split.length; i++) {
      split[i] = splitter.of(words.string(first + i));
      size += split[i].length;
    }
    Encoded encoded = empty(Math.min(size, room), split.length, splitter);
    int at = 1;
    for (int i = 0; i < split.length; i++) {
      at = encoded.add(i, at, split[i], Shape.of(words.string(first + i)));
    }
    return encoded;
  }

  private static Encoded empty(int size, int words, WordPieces splitter) {
    long[] pieces = new long[size + 2];
    pieces[0] = splitter.first();
    pieces[size + 1] = splitter.last();
    return new Encoded(pieces, new long[size + 2], new int[words]);
  }

  private int add(int word, int at, int[] ids, int shape) {
    int end = pieces.length - 1;
    rows[word] = Math.min(at, end - 1);
    for (int i = 0; i < ids.length && at + i < end; i++) {
      pieces[at + i] = ids[i];
      shapes[at + i] = shape;
    }
    return Math.min(at + ids.length, end);
  }
}

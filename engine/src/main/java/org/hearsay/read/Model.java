package org.hearsay.read;

/** Answers all questions about the words of a window. Threads may share one. */
interface Model extends AutoCloseable {

  /** Name and version of the weights: "hearsay-reader-1 1.0.0". */
  String name();

  /** What its label numbers mean. */
  Labels labels();

  /**
   * Reads one window.
   *
   * @param pieces ids of its pieces, with the special ones at both ends; at most {@link
   *     Labels#maxPieces()}
   * @param shapes the {@link Shape} of each piece's word, 0 for the special ones
   */
  Answers answer(long[] pieces, long[] shapes);

  @Override
  void close();
}

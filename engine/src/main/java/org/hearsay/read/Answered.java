package org.hearsay.read;

/**
 * A window and what the model answered about it.
 *
 * @param window the window
 * @param encoded its words as the model took them
 * @param answers the answers
 */
record Answered(Window window, Encoded encoded, Answers answers) {

  /** The row in the answers of a word of the report that stands in the window. */
  int row(int word) {
    return encoded.rows()[word - window.firstWord()];
  }
}

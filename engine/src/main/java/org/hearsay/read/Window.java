package org.hearsay.read;

/**
 * What the model reads at once.
 *
 * @param firstWord its first word
 * @param endWord one past its last word
 * @param firstSentence its first sentence
 * @param endSentence one past its last sentence
 */
record Window(int firstWord, int endWord, int firstSentence, int endSentence) {

  int words() {
    return endWord - firstWord;
  }
}

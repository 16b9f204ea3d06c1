package org.hearsay.read;

import java.util.Arrays;

/**
 * Where the first look at a report suspects the cue of an attribution within a content, so that a
 * content without a suspicion need not be read again.
 *
 * <p>The least score of a suspicion comes with the weights: on articles that they were not learned
 * from, a second look at all contents finds hardly more than one at those with a suspicion.
 */
final class InnerCues {
  private final float[] scores;
  private final double least;

  /**
   * Knows no word yet.
   *
   * @param words how many words the report has
   * @param least see {@link Labels#innerCueLeast()}
   */
  InnerCues(int words, double least) {
    this.scores = new float[words];
    this.least = least;
    Arrays.fill(scores, Float.NEGATIVE_INFINITY);
  }

  /** Takes what the model answered about the words of a window. */
  void add(Answered answered) {
    Window window = answered.window();
    for (int word = window.firstWord(); word < window.endWord(); word++) {
      scores[word] = answered.answers().innerCue().at(answered.row(word), 0);
    }
  }

  /** Whether a word of the content is suspected. */
  boolean in(Stretch content) {
    for (int word = content.first(); word <= content.last(); word++) {
      if (scores[word] >= least) {
        return true;
      }
    }
    return false;
  }
}

package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BioTest {
  private final Bio bio = new Bio(List.of("O", "B-cue", "I-cue", "B-content", "I-content"));

  @Test
  void runsBeginWhereTheirKindBegins() {
    assertThat(runs(-1, 1, 2, 2, 1, 3))
        .containsExactly(
            new Bio.Run("cue", 0, 2), new Bio.Run("cue", 3, 3), new Bio.Run("content", 4, 4));
  }

  @Test
  void anInsideLabelNeverFollowsAnotherKind() {
    // The second word looks most like the inside of a content, but no content has begun.
    Matrix scores = new Matrix(new float[] {0, 5, 0, 0, 0, 0, 0, 4, 0, 5}, 5);

    assertThat(bio.runs(scores, new int[] {0, 1}, word -> false))
        .containsExactly(new Bio.Run("cue", 0, 1));
  }

  @Test
  void noRunGoesOnWhereABlockBegins() {
    assertThat(runs(1, 3, 4, 4))
        .containsExactly(new Bio.Run("content", 0, 0), new Bio.Run("content", 1, 2));
  }

  @Test
  void noWordsHaveNoRuns() {
    assertThat(runs(-1)).isEmpty();
  }

  /** The runs where each word scores best for one label, and a block begins at a word. */
  private List<Bio.Run> runs(int block, int... labels) {
    float[] scores = new float[labels.length * 5];
    int[] rows = new int[labels.length];
    for (int word = 0; word < labels.length; word++) {
      rows[word] = word;
      scores[word * 5 + labels[word]] = 9;
      scores[word * 5 + (labels[word] == 4 ? 3 : 0)] += 1;
    }
    return bio.runs(new Matrix(scores, 5), rows, word -> word == block);
  }
}

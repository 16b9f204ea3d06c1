package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.junit.jupiter.api.Test;

class InnerCuesTest {
  private static final String SUSPECT =
      "The mayor said that the army had told him the bridge was lost.";
  private static final String PLAIN = "The mayor said that the bridge over the river was lost.";

  @Test
  void aContentIsSuspectedByAnyOfItsWords() {
    Matrix scores = new Matrix(new float[] {9, -3, 2, -3, -3, 9}, 1);
    Answers answers =
        new Answers(
            scores, scores, scores, scores, scores, scores, scores, scores, scores, scores, scores);
    Encoded encoded = new Encoded(new long[6], new long[6], new int[] {1, 2, 3, 4});
    InnerCues cues = new InnerCues(20, 1);
    cues.add(new Answered(new Window(10, 14, 0, 1), encoded, answers));

    assertThat(cues.in(new Stretch(10, 13))).isTrue();
    assertThat(cues.in(new Stretch(11, 11))).isTrue();
    assertThat(cues.in(new Stretch(12, 13))).isFalse();
    assertThat(cues.in(new Stretch(0, 9))).as("of words that no window held").isFalse();
  }

  @Test
  void onlyWhatIsSuspectedIsReadAgain() {
    AsksCounted usual = new AsksCounted(OnnxModel.open());
    try (Reader reader = new Reader(usual, usual.splitter())) {
      assertThat(inner(reader, SUSPECT)).isNotEmpty();
      assertThat(usual.asks).as("the window, the content, and what is in that").isGreaterThan(1);

      usual.asks = 0;
      assertThat(inner(reader, PLAIN)).isEmpty();
      assertThat(usual.asks).as("the window alone").isEqualTo(1);
    }
  }

  private static List<Attribution> inner(Reader reader, String text) {
    List<Attribution> outer = reader.read(Texts.report(text)).attributions();
    assertThat(outer).hasSize(1);
    return outer.get(0).inner();
  }

  /** The trained model, and how often it was asked. */
  private static final class AsksCounted implements Model {
    private final Model model;
    private int asks;

    AsksCounted(Model model) {
      this.model = model;
    }

    WordPieces splitter() {
      return new WordPieces(DataFile.lines("model/vocabulary.txt"));
    }

    @Override
    public String name() {
      return model.name();
    }

    @Override
    public Labels labels() {
      return model.labels();
    }

    @Override
    public synchronized Answers answer(long[] pieces, long[] shapes) {
      asks++;
      return model.answer(pieces, shapes);
    }

    @Override
    public void close() {
      model.close();
    }
  }
}

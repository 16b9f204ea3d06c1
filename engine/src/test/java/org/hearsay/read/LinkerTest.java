package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String TEXT = "Oslo and Rome say rain fell and snow too";
  private static final Words WORDS = Words.of(TEXT, List.of(Span.of(TEXT, 0, TEXT.length())));
  private static final int OSLO = 0;
  private static final int ROME = 2;
  private static final int SAY = 3;
  private static final int RAIN = 4;
  private static final int SNOW = 7;

  private final float[] sourceLinks = {-9, -9, -9, -9, -9, -9, -9, -9, -9};
  private final float[] contentLinks = new float[9];

  @Test
  void aCueTakesTheSourceAndTheContentsThatLinkToIt() {
    sourceLinks[ROME] = 2;
    contentLinks[RAIN] = 1;
    contentLinks[SNOW] = 3;

    assertThat(link())
        .containsExactly(
            new Relation(List.of(at(ROME)), List.of(at(SAY)), List.of(at(RAIN), at(SNOW))));
  }

  @Test
  void sourcesInOneListThatLinkToTheCueAreJoint() {
    sourceLinks[OSLO] = 1;
    sourceLinks[ROME] = 2;

    assertThat(link().get(0).sources()).containsExactly(at(OSLO), at(ROME));
  }

  @Test
  void aContentThatLinksToNoCueIsARelationOfItsOwn() {
    contentLinks[RAIN] = 1;
    contentLinks[SNOW] = -1;

    assertThat(link())
        .containsExactly(
            new Relation(List.of(), List.of(at(SAY)), List.of(at(RAIN))),
            new Relation(List.of(), List.of(), List.of(at(SNOW))));
  }

  private List<Relation> link() {
    Matrix one = new Matrix(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, 1);
    Answers answers =
        new Answers(
            one,
            one,
            one,
            one,
            one,
            one,
            one,
            new Matrix(sourceLinks, 1),
            one,
            new Matrix(contentLinks, 1),
            one);
    List<Bio.Run> runs =
        List.of(
            new Bio.Run("source", OSLO, OSLO),
            new Bio.Run("source", ROME, ROME),
            new Bio.Run("cue", SAY, SAY),
            new Bio.Run("content", RAIN, RAIN),
            new Bio.Run("content", SNOW, SNOW));
    return Linker.link(WORDS, 0, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, answers, runs);
  }

  private static Stretch at(int word) {
    return new Stretch(word, word);
  }
}

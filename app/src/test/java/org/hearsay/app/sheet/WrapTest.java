package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void linesBreakAtSpaces() {
    assertThat(Wrap.words("the river rose again", 10)).containsExactly("the river", "rose again");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(Wrap.words("see abcdefghijkl now", 5))
        .containsExactly("see", "abcde", "fghij", "kl", "now");
  }

  @Test
  void namesOfAChainStayWholeWhereTheyFit() {
    assertThat(Wrap.pieces(List.of("Foreign Ministry", "Daily Post"), " → ", 20))
        .containsExactly("Foreign Ministry →", "Daily Post");
  }

  @Test
  void wideSignsCountTwice() {
    assertThat(Wrap.words("東京 大阪", 5)).containsExactly("東京", "大阪");
  }

  @Test
  void blankTextHasNoLines() {
    assertThat(Wrap.words("", 10)).isEmpty();
  }

  @Property
  void noLineIsWiderThanAskedForAndNoLetterIsLost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 50) int width) {
    String line = Plain.line(text);

    List<String> lines = Wrap.words(line, width);

    assertThat(lines).allSatisfy(each -> assertThat(Columns.of(each)).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(line.replace(" ", ""));
  }
}

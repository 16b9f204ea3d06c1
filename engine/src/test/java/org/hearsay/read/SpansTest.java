package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SpansTest {
  @Test
  void marksOfTheSentenceAroundAreLeftOut() {
    assertThat(all(", rain fell,")).containsExactly("rain fell");
    assertThat(all("rain fell.")).containsExactly("rain fell");
  }

  @Test
  void aWordThatBeginsWhatFollowsIsLeftOut() {
    assertThat(all("rain fell, which")).containsExactly("rain fell");
    assertThat(all("rain fell and")).containsExactly("rain fell and");
  }

  @Test
  void quotationMarksAndWhatIsWithinThemStay() {
    assertThat(all("“rain fell,”")).containsExactly("“rain fell,”");
  }

  @Test
  void theStopOfAnAbbreviationStays() {
    assertThat(all("rain in the U.S. and")).containsExactly("rain in the U.S. and");
  }

  @Test
  void aStretchOverTwoBlocksHasTwoSpans() {
    assertThat(all("“Rain fell.\n“It fell again.”"))
        .containsExactly("“Rain fell", "“It fell again.”");
  }

  private static List<String> all(String text) {
    Layout layout = Texts.layout(text);
    return new Spans(layout)
        .of(List.of(new Stretch(0, layout.words().size() - 1))).stream().map(Span::text).toList();
  }
}

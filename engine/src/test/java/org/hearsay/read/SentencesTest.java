package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.read.Texts.sentences;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void stopsQuestionsAndExclamationsEndSentences() {
    assertThat(sentences("The dam held. Did it? Yes! Nobody left."))
        .containsExactly("The dam held.", "Did it?", "Yes!", "Nobody left.");
  }

  @Test
  void quotesAndBracketsThatCloseBelongToTheSentenceBefore() {
    assertThat(
            sentences(
                "“We hold the town.” Shelling went on. (Nobody was hurt.) \"It is over.\" So he left."))
        .containsExactly(
            "“We hold the town.”",
            "Shelling went on.",
            "(Nobody was hurt.)",
            "\"It is over.\"",
            "So he left.");
  }

  @Test
  void aWordInLowerCaseGoesOnWithTheSentence() {
    assertThat(sentences("“Will they come?” he asked. “No!” she said."))
        .containsExactly("“Will they come?” he asked.", "“No!” she said.");
  }

  @Test
  void titlesInitialsAndNumbersDoNotEndSentences() {
    assertThat(sentences("Gen. J. R. Moss and Dr. Lund met on Jan. 5 at No. 7 for 2.5 hours."))
        .hasSize(1);
  }

  @Test
  void anAbbreviationEndsASentenceBeforeAWordThatBeginsOne() {
    assertThat(sentences("It was made by Acme Inc. The firm denied it. It met U.S. Senator Moss."))
        .containsExactly(
            "It was made by Acme Inc.", "The firm denied it.", "It met U.S. Senator Moss.");
  }

  @Test
  void anEllipsisEndsASentenceOnlyBeforeAWordThatBeginsOne() {
    assertThat(
            sentences("We waited… then left. We waited… The bus came. A just peace... Oslo hopes."))
        .containsExactly(
            "We waited… then left.", "We waited…", "The bus came.", "A just peace... Oslo hopes.");
  }

  @Test
  void noSentenceCrossesTheEndOfABlock() {
    assertThat(sentences("Floods spread\nThousands flee the valley."))
        .containsExactly("Floods spread", "Thousands flee the valley.");
  }

  @Test
  void sentencesWithoutASpaceBetweenThemAreParted() {
    assertThat(sentences("The talks ended.They failed."))
        .containsExactly("The talks ended.", "They failed.");
  }

  @Test
  void numberedItemsStayWithTheirNumbers() {
    assertThat(sentences("1. Open the road. 2. Feed the town."))
        .containsExactly("1. Open the road.", "2. Feed the town.");
  }

  @Test
  void aSentenceThatFitsNoWindowIsCutAtAPause() {
    String endless = "rain fell and the wind rose, ".repeat(30);

    assertThat(sentences(endless))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            part -> assertThat(part.replaceAll("\\s", "").length()).isLessThanOrEqualTo(254))
        .allSatisfy(part -> assertThat(part).endsWith(","));
  }

  @Test
  void aSentenceOfFiftyThousandWordsIsCutAndNothingIsLost() {
    String endless = "rain ".repeat(50_000).strip();

    assertThat(String.join(" ", sentences(endless))).isEqualTo(endless);
  }
}

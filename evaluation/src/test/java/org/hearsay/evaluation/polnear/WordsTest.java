package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aWordIsARunOfLettersAndDigitsOrASingleMark() {
    Words words = new Words("It’s 3.5 km…\u00a0no");

    assertThat(words.size()).isEqualTo(9);
    assertThat(words.span(0, 2).text()).isEqualTo("It’s");
    assertThat(words.span(8, 8).text()).isEqualTo("no");
  }

  @Test
  void halfWordsAndSpaceAtTheEndsOfAPieceAreDropped() {
    String text = "The flooded road.";
    Words words = new Words(text);

    assertThat(words.wholeWords(Span.of(text, 2, 17))).map(Span::text).contains("flooded road.");
    assertThat(words.wholeWords(Span.of(text, 2, 14))).map(Span::text).contains("flooded");
    assertThat(words.wholeWords(Span.of(text, 5, 9))).isEmpty();
  }
}

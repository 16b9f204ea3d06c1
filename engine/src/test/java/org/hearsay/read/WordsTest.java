package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void runsOfLettersDigitsAndMarksAreWords() {
    assertThat(words("Zürich 2nd e\u0301te\u0301"))
        .containsExactly("Zürich", "2nd", "e\u0301te\u0301");
  }

  @Test
  void eachOtherCharacterIsAWordOfItsOwn() {
    assertThat(words("“No,” (1.5%)…"))
        .containsExactly("“", "No", ",", "”", "(", "1", ".", "5", "%", ")", "…");
  }

  @Test
  void aCharacterOfTwoUnitsIsOneWord() {
    assertThat(words("a\uD83D\uDE80b")).containsExactly("a", "\uD83D\uDE80", "b");
  }

  @Test
  void spacesOfAllKindsAndControlCharactersPartWords() {
    assertThat(words("a\u00A0b\tc\r\nd\u200Be\u00ADf\u2028g"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void aSurrogateWithoutItsOtherHalfIsAWord() {
    assertThat(words("a\uD83D b")).containsExactly("a", "\uD83D", "b");
  }

  @Test
  void noWordCrossesTheEndOfABlock() {
    Words words = Words.of("abcd", List.of(Span.of("abcd", 0, 2), Span.of("abcd", 2, 4)));

    assertThat(words.string(0)).isEqualTo("ab");
    assertThat(words.string(1)).isEqualTo("cd");
    assertThat(words.blockOf(1)).isEqualTo(1);
    assertThat(words.beginsBlock(1)).isTrue();
  }

  private static List<String> words(String text) {
    Words words = Words.of(text, List.of(Span.of(text, 0, text.length())));
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      strings.add(words.string(i));
    }
    return strings;
  }
}

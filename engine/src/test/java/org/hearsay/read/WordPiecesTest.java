package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "flood", "##ing", "##s", "flo", "##od", "#");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @Test
  void theLongestPieceThatFitsIsTakenEachTime() {
    assertThat(pieces.of("flooding")).containsExactly(4, 5);
    assertThat(pieces.of("floods")).containsExactly(4, 6);
  }

  @Test
  void caseAndAccentsMakeNoDifference() {
    assertThat(pieces.of("FLÓODS")).isEqualTo(pieces.of("floods"));
  }

  @Test
  void aWordThatCannotBePutTogetherIsOneUnknownPiece() {
    assertThat(pieces.of("floodx")).containsExactly(1);
    assertThat(pieces.of("\u0301")).containsExactly(1);
  }

  @Test
  void aWordOfTooManyPiecesIsOneUnknownPiece() {
    assertThat(pieces.of("flood" + "s".repeat(63))).hasSize(64);
    assertThat(pieces.of("flood" + "s".repeat(64))).containsExactly(1);
    assertThat(pieces.of("s".repeat(1_000_000))).containsExactly(1);
  }

  @Test
  void aPieceThatIsItselfTheMarkOfContinuationIsAWord() {
    assertThat(pieces.of("#")).containsExactly(9);
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[CLS]")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[SEP]");
  }
}

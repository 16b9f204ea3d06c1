package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void whiteSpaceOfAnyKindBecomesOneSpace() {
    assertThat(Plain.line(" a\r\n\tb\u00a0\u2003c ")).isEqualTo("a b c");
  }

  @Test
  void wordsOfRightToLeftScriptsAndEmojiStay() {
    assertThat(Plain.line("שלום 👩‍🚒 é")).isEqualTo("שלום 👩‍🚒 é");
  }

  @Test
  void theEscapeCharacterBecomesVisible() {
    assertThat(Plain.line("\u001b[31mred")).isEqualTo("␛[31mred");
  }

  @Property
  void nothingThatSteersATerminalIsLeft(@ForAll String text) {
    assertThat(Plain.line(text).chars()).noneMatch(Character::isISOControl);
  }
}

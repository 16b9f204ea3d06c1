package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void offsetsStayAsTheyAreInTextOfTheBasicPlane() {
    CodePoints offsets = CodePoints.of("Київ, “x”");

    assertThat(offsets.at(0)).isZero();
    assertThat(offsets.at(9)).isEqualTo(9);
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    CodePoints offsets = CodePoints.of("a😀b😀c");

    assertThat(offsets.at(1)).isEqualTo(1);
    assertThat(offsets.at(3)).isEqualTo(2);
    assertThat(offsets.at(7)).isEqualTo(5);
  }

  @Property
  void everyOffsetOfAnyTextIsTheOneThatJavaCounts(@ForAll String text) {
    CodePoints offsets = CodePoints.of(text);

    for (int i = 0; i <= text.length(); i++) {
      if (i == 0 || i == text.length() || !midPair(text, i)) {
        assertThat(offsets.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  private static boolean midPair(String text, int i) {
    return Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }
}

package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures are drawn once, as long as there is room for them. */
class KeptPicturesTest {
  private final List<String> drawn = new ArrayList<>();

  @Test
  void whatWasDrawnIsNotDrawnAgain() {
    KeptPictures kept = new KeptPictures(1_000);

    byte[] first = kept.of("a", this::draw);

    assertThat(kept.of("a", this::draw)).isSameAs(first);
    assertThat(kept.of("b", this::draw)).isNotEqualTo(first);
    assertThat(drawn).containsExactly("a", "b");
  }

  @Test
  void whatWasAskedForLongestAgoGivesRoom() {
    KeptPictures kept = new KeptPictures(250);
    for (String svg : new String[] {"a", "b", "a", "c", "a", "b"}) {
      kept.of(svg, this::draw);
    }

    assertThat(drawn).containsExactly("a", "b", "c", "b");
  }

  @Test
  void whatIsTooLargeIsDrawnEachTimeAndTakesNoRoom() {
    KeptPictures kept = new KeptPictures(110);
    for (String svg : new String[] {"a", "a long picture", "a long picture", "a"}) {
      kept.of(svg, this::draw);
    }

    assertThat(drawn).containsExactly("a", "a long picture", "a long picture");
  }

  private byte[] draw(String svg) {
    drawn.add(svg);
    byte[] picture = new byte[100];
    picture[0] = (byte) svg.charAt(0);
    return picture;
  }
}

package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedCuesTest {
  private static final List<Stretch> SOURCE = List.of(new Stretch(0, 1));
  private static final List<Stretch> CUE = List.of(new Stretch(2, 2));

  @Test
  void aContentInWhichTheCueComesAgainIsTwo() {
    String text = "The ministry said roads were open and said bridges would follow";

    assertThat(split(text, 10))
        .containsExactly(
            new Relation(SOURCE, CUE, List.of(new Stretch(3, 5))),
            new Relation(SOURCE, List.of(new Stretch(7, 7)), List.of(new Stretch(8, 10))));
  }

  @Test
  void theSameWordWithAnotherSubjectIsNoSuchCue() {
    assertThat(split("The ministry said roads were open and Berg said bridges would follow", 11))
        .hasSize(1);
  }

  @Test
  void whatIsQuotedStaysWhole() {
    assertThat(split("The ministry said “roads were open and said bridges would follow”", 12))
        .hasSize(1);
  }

  private static List<Relation> split(String text, int last) {
    Relation relation = new Relation(SOURCE, CUE, List.of(new Stretch(3, last)));
    return new RepeatedCues(Texts.layout(text)).split(List.of(relation));
  }
}

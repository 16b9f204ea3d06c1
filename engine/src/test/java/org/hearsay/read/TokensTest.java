package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.read.Texts.tokens;

import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void numbersKeepTheirInnerMarks() {
    assertThat(tokens("1,000 of 2.5 at 10:30 on 9/11, 3,4"))
        .containsExactly("1,000", "of", "2.5", "at", "10:30", "on", "9/11", ",", "3", ",", "4");
  }

  @Test
  void abbreviationsKeepTheirStops() {
    assertThat(tokens("the U.S. envoy, Gen. R. Moss, met Ms. Lund at 5 p.m. sharp"))
        .containsExactly(
            "the", "U.S.", "envoy", ",", "Gen.", "R.", "Moss", ",", "met", "Ms.", "Lund", "at", "5",
            "p.m.", "sharp");
  }

  @Test
  void theStopThatEndsASentenceStandsApartFromItsLastWord() {
    assertThat(tokens("He flew to the U.S. The visit was short."))
        .containsExactly(
            "He", "flew", "to", "the", "U.S", ".", "The", "visit", "was", "short", ".");
  }

  @Test
  void hyphensJoinWordsAndDashesDoNot() {
    assertThat(tokens("the UN-backed truce – a U.S.-led plan — held"))
        .containsExactly("the", "UN-backed", "truce", "–", "a", "U.S.-led", "plan", "—", "held");
  }

  @Test
  void cliticsStandApartWhicheverApostropheTheyHave() {
    assertThat(
            tokens("They’re sure it doesn’t matter; Lund's crew can't, and cannot, say we’ve lost"))
        .containsExactly(
            "They", "’re", "sure", "it", "does", "n’t", "matter", ";", "Lund", "'s", "crew", "ca",
            "n't", ",", "and", "can", "not", ",", "say", "we", "’ve", "lost");
  }

  @Test
  void apostrophesWithinNamesJoin() {
    assertThat(tokens("O’Hara of Sana’a saw the ’90s"))
        .containsExactly("O’Hara", "of", "Sana’a", "saw", "the", "’90s");
  }

  @Test
  void quotationMarksAndSignsOfMoneyStandApart() {
    assertThat(tokens("'Stop,' she said of \"the $5m\" plan’"))
        .containsExactly(
            "'", "Stop", ",", "'", "she", "said", "of", "\"", "the", "$", "5m", "\"", "plan", "’");
  }

  @Test
  void namesOfTheInternetStayWhole() {
    assertThat(tokens("Write to desk@Example.com, see https://example.org/a?b=c, or @desk_1."))
        .containsExactly(
            "Write",
            "to",
            "desk@Example.com",
            ",",
            "see",
            "https://example.org/a?b=c",
            ",",
            "or",
            "@desk_1",
            ".");
  }

  @Test
  void marksThatRepeatAreOneToken() {
    assertThat(tokens("wait... -- ''no''!"))
        .containsExactly("wait", "...", "--", "''", "no", "''", "!");
  }
}

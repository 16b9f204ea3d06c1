package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 54-year-old man was killed by a shell.                | 54-year-old | an age
          Anna Berg, 54, is the mayor of the town.                | 54          | an age
          The 3rd Brigade holds the road.                         | 3rd         | an ordinal
          First, the dam must be repaired.                        | First       | an ordinal
          A Su-24 crashed near Article 5 Square.                  | Su-24       | part of a name
          A Su-24 crashed near Article 5 Square.                  | 5           | part of a name
          The war began in 2014 and ended on 3 May.               | 2014        | part of a time
          The war began in 2014 and ended on 3 May.               | 3           | part of a time
          One of the officers refused to speak.                   | One         | "one" that counts nothing
          There are two sides to this.                            | two         | a manner of speaking
          The committee found three reasons for the delay.        | three       | a manner of speaking
          Three times the men asked for water.                    | Three       | how often
          The team won 3-1 at home.                               | 3-1         | a score or a vote
          The five-member panel met on Monday.                    | five-member | part of a compound word
          Call 555-0142 for help.                                 | 555-0142    | a telephone or reference number
          """)
  void isSetAsideWithItsReason(String sentence, String number, String reason) {
    Figures figures = Parsed.read(sentence);

    assertThat(figures.all()).isEmpty();
    assertThat(figures.unread()).isEmpty();
    assertThat(figures.dismissed())
        .anySatisfy(
            each -> {
              assertThat(each.span().text()).isEqualTo(number);
              assertThat(each.reason()).isEqualTo(reason);
            });
  }

  @Test
  void oneInFourIsAPartAndTwelveInAYearAreTwelve() {
    Figures part = Parsed.tagged("One/CD in/IN four/CD went/VBD hungry/JJ ./.");
    Figures year = Parsed.tagged("Rebels/NNS killed/VBD 12/CD in/IN 2014/CD ./.");

    assertThat(part.all()).isEmpty();
    assertThat(part.dismissed()).extracting(NotFigure::reason).contains("a part of something");
    assertThat(part.unread()).isEmpty();
    assertThat(year.all().stream().map(Parsed::line))
        .containsExactly("people killed by rebels: 12 to 12, exact");
  }
}

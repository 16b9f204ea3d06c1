package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds by order and tags alone: these sentences have no tree. */
class BoundsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500/CD                                        | 500 to 500, exact
          over/IN 500/CD                                | 500 to ?, over
          more/JJR than/IN 500/CD                       | 500 to ?, more than
          above/IN 500/CD                               | 500 to ?, above
          at/IN least/JJS 500/CD                        | 500 to ?, at least
          no/DT fewer/JJR than/IN 500/CD                | 500 to ?, no fewer than
          a/DT minimum/NN of/IN 500/CD                  | 500 to ?, a minimum of
          up/IN to/TO 500/CD                            | ? to 500, up to
          as/RB many/JJ as/IN 500/CD                    | ? to 500, as many as
          no/DT more/JJR than/IN 500/CD                 | ? to 500, no more than
          less/JJR than/IN 500/CD                       | ? to 500, less than
          under/IN 500/CD                               | ? to 500, under
          nearly/RB 500/CD                              | ? to 500, nearly
          almost/RB 500/CD                              | ? to 500, almost
          close/JJ to/TO 500/CD                         | ? to 500, close to
          about/RB 500/CD                               | 500 to 500, about
          around/RB 500/CD                              | 500 to 500, around
          roughly/RB 500/CD                             | 500 to 500, roughly
          some/DT 500/CD                                | 500 to 500, some
          an/DT estimated/VBN 500/CD                    | 500 to 500, an estimated
          up/IN to/TO about/RB 500/CD                   | ? to 500, up to about
          only/RB 500/CD                                | 500 to 500, exact
          between/IN 10/CD and/CC 15/CD                 | 10 to 15, between
          from/IN 10/CD to/TO 15/CD                     | 10 to 15, from
          10/CD to/TO 15/CD                             | 10 to 15, between
          10-15/CD                                      | 10 to 15, between
          10-15/CD million/CD                           | 10000000 to 15000000, between
          two/CD or/CC three/CD                         | 2 to 3, between
          10/CD to/TO 15/CD million/CD                  | 10000000 to 15000000, between
          500/CD or/CC more/JJR                         | 500 to ?, or more
          500-plus/JJ                                   | 500 to ?, plus
          500/CD +/SYM                                  | 500 to ?, +
          dozens/NNS of/IN                              | 24 to ?, dozens
          scores/NNS of/IN                              | 40 to ?, scores
          hundreds/NNS of/IN                            | 200 to ?, hundreds
          thousands/NNS of/IN                           | 2000 to ?, thousands
          tens/NNS of/IN thousands/NNS of/IN            | 20000 to ?, tens of thousands
          hundreds/NNS of/IN thousands/NNS of/IN        | 200000 to ?, hundreds of thousands
          several/JJ hundred/CD                         | 200 to ?, several hundred
          a/DT few/JJ dozen/NN                          | 24 to ?, a few dozen
          a/DT couple/NN of/IN                          | 2 to 2, a couple of
          a/DT dozen/NN                                 | 12 to 12, exact
          more/JJR than/IN a/DT dozen/NN                | 12 to ?, more than
          two/CD dozen/NN                               | 24 to 24, exact
          """)
  void areReadFromTheWordsAround(String words, String bounds) {
    Figures figures = Parsed.tagged("Rebels/NNS captured/VBD " + words + " soldiers/NNS ./.");

    assertThat(figures.all().stream().map(Parsed::line))
        .containsExactly("personnel captured by rebels: " + bounds);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seven/CD                                  | 7
          twenty-one/CD                             | 21
          twenty/CD one/CD                          | 21
          a/DT hundred/CD                           | 100
          two/CD hundred/CD and/CC twelve/CD        | 212
          1,000/CD                                  | 1000
          12,220/CD                                 | 12220
          1,20,000/CD                               | 120000
          40k/CD                                    | 40000
          1.2m/CD                                   | 1200000
          3bn/CD                                    | 3000000000
          1.2/CD million/CD                         | 1200000
          half/PDT a/DT million/CD                  | 500000
          half/PDT a/DT dozen/NN                    | 6
          two/CD and/CC a/DT half/NN million/CD     | 2500000
          three/CD hundred/CD thousand/CD           | 300000
          two/CD million/CD three/CD hundred/CD thousand/CD | 2300000
          five/CD thousand/CD and/CC fifty/CD       | 5050
          40/CD thousand/CD                         | 40000
          three/CD lakh/CD                          | 300000
          1.200/CD                                  | 1200
          """)
  void numbersAreReadFromWordsAndDigits(String words, String value) {
    Figures figures = Parsed.tagged("Rebels/NNS captured/VBD " + words + " soldiers/NNS ./.");

    assertThat(figures.all().stream().map(Parsed::line))
        .containsExactly("personnel captured by rebels: " + value + " to " + value + ", exact");
  }
}

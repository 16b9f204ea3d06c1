package org.hearsay.evaluation.ced1k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @Test
  void tokensAreRunsOfLettersAndDigitsInLowerCase() {
    assertThat(Tokens.of("“We can’t,” said 2 MPs."))
        .containsExactly("we", "can", "t", "said", "2", "mps");
  }

  @Test
  void aTokenCountsAsOftenAsBothHaveIt() {
    assertThat(Tokens.f1(List.of("no", "no", "rain"), List.of("no", "rain", "today")))
        .isCloseTo(4 / 6.0, within(1e-9));
    assertThat(Tokens.f1(List.of(), List.of())).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Marsh, Marsh, true",
    "Mayor Ada Marsh, Ada Marsh, true",
    "the Ministry of Works, Works ministry, true",
    "The Harbour Board, harbour pilots, true",
    "Ada Marsh, Ben Cole, false",
    "Ada Marsh, the, false",
    "a spokesman of the port, spokesman, true",
    "Port of Leeds, University of York, false"
  })
  void halfOfTheShorterNameMustBeInTheOther(String one, String other, boolean same) {
    assertThat(Tokens.sameName(one, other)).isEqualTo(same);
    assertThat(Tokens.sameName(other, one)).isEqualTo(same);
  }
}

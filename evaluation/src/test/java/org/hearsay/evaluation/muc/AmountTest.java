package org.hearsay.evaluation.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.evaluation.muc.Amount.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "6, 6 to 6",
    "~100, 100 to 100",
    "16-, 16 to ?",
    "23 -, 23 to ?",
    "-80, ? to 80",
    "6-8, 6 to 8",
    "? 11, 11 to 11",
    "-80 / 57- / 47-, ? to 80 57 to ? 47 to ?",
    "PLURAL / - 15, ? to 15",
    "PLURAL, ''",
    "*, ''"
  })
  void aFillGivesTheBoundsThatAreRight(String fill, String bounds) {
    assertThat(Amount.all(fill).stream().map(Amount::toString).collect(Collectors.joining(" ")))
        .isEqualTo(bounds);
  }

  @Test
  void aboutIsToldFromExact() {
    assertThat(Amount.all("~100 / 100"))
        .extracting(Amount::kind)
        .isEqualTo(List.of(Kind.ABOUT, Kind.EXACT));
  }
}

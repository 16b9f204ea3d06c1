package org.hearsay.evaluation.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SaidDayTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2024-08-14");

  @Test
  void aDateAWeekdayAndADayEarlierAreTakenAtTheirWord() {
    assertThat(SaidDay.in("He said on 13 August that it rained.", WEDNESDAY)).hasDayOfMonth(13);
    assertThat(SaidDay.in("He said on Monday that it rained.", WEDNESDAY)).hasDayOfMonth(12);
    assertThat(SaidDay.in("A day earlier, he said that it rained.", WEDNESDAY)).hasDayOfMonth(13);
  }

  @Test
  void theBeginningOfACountIsNotTheDayOnWhichItWasTold() {
    assertThat(SaidDay.in("It rained since 6 August, he said.", WEDNESDAY)).isEqualTo(WEDNESDAY);
  }
}

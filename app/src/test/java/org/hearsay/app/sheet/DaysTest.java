package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 13);

  @Test
  void aDayIsWrittenInFull() {
    assertThat(Days.of(DAY)).isEqualTo("13 August 2024");
  }

  @Test
  void aMomentIsWrittenInUtc() {
    assertThat(Days.of(Instant.parse("2024-08-13T05:07:00Z")))
        .isEqualTo("13 August 2024, 05:07 UTC");
  }

  @Test
  void aStretchNamesWhatItsEndsShareOnce() {
    assertThat(Days.of(DAY, DAY)).isEqualTo("13 August 2024");
    assertThat(Days.of(DAY.minusDays(7), DAY)).isEqualTo("6–13 August 2024");
    assertThat(Days.of(DAY.minusMonths(1), DAY)).isEqualTo("13 July – 13 August 2024");
    assertThat(Days.of(DAY.minusYears(1), DAY)).isEqualTo("13 August 2023 – 13 August 2024");
  }

  @Test
  void anEndThatIsNotKnownIsSaidSo() {
    assertThat(Days.of(null, DAY)).isEqualTo("until 13 August 2024");
    assertThat(Days.of(DAY, null)).isEqualTo("from 13 August 2024");
    assertThat(Days.of(null, null)).isEqualTo("no date known");
  }
}

package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date")
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-13|2024-08-13|",
        "20240813|2024-08-13|",
        "2024-08-13T14:02:00Z|2024-08-13|2024-08-13T14:02:00Z",
        "2024-08-13T23:30:00.123-04:00|2024-08-13|2024-08-14T03:30:00Z",
        "2025-02-22 04:19:20+00:00|2025-02-22|2025-02-22T04:19:20Z",
        "2024-08-13T14:02|2024-08-13|",
        "Tue, 13 Aug 2024 14:02:00 GMT|2024-08-13|2024-08-13T14:02:00Z",
        "13 August 2024|2024-08-13|",
        "13th August, 2024|2024-08-13|",
        "Tuesday 13 August 2024 14:02 BST|2024-08-13|2024-08-13T13:02:00Z",
        "August 13, 2024|2024-08-13|",
        "Aug. 13, 2024 at 2:02 p.m. EDT|2024-08-13|2024-08-13T18:02:00Z",
        "Sept 3 2024|2024-09-03|",
        "13/08/2024|2024-08-13|",
        "08/13/2024|2024-08-13|",
        "03.04.2024|2024-04-03|",
        "05/05/2024|2024-05-05|"
      })
  void isReadAsADayAndWhereAZoneIsSaidAMoment(String text, String day, String instant) {
    assertThat(Dates.read(text))
        .hasValueSatisfying(
            moment -> {
              assertThat(moment.day()).isEqualTo(day);
              assertThat(moment.instant())
                  .isEqualTo(instant == null ? null : Instant.parse(instant));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2024",
        "13 August",
        "August 2024",
        "Tuesday",
        "2024-13-40",
        "0000-01-01",
        "31 June 2024",
        ""
      })
  void thatIsIncompleteWrongOrCanBeReadInTwoWaysIsNotRead(String text) {
    assertThat(Dates.read(text)).isEmpty();
  }

  @Test
  void mayBeSecondsOrMillisecondsAfter1970() {
    assertThat(Dates.ofEpoch(1_723_557_720L)).isEqualTo(Dates.ofEpoch(1_723_557_720_000L));
    assertThat(Dates.ofEpoch(1_723_557_720L).day()).isEqualTo("2024-08-13");
  }
}

package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearsay.claim.Figure;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void anExactNumberIsItself() {
    assertThat(amount(420, 420, "exact", null)).isEqualTo("420");
  }

  @Test
  void aFloorIsSaidInWords() {
    assertThat(amount(2000, null, "over", null)).isEqualTo("2,000 or more (“over”)");
    assertThat(amount(24, null, "dozens", null)).isEqualTo("24 or more (“dozens”)");
  }

  @Test
  void aCeilingIsSaidOnce() {
    assertThat(amount(null, 1610, "up to", null)).isEqualTo("up to 1,610");
  }

  @Test
  void aRangeShowsBothEnds() {
    assertThat(amount(1200, 1500, "exact", null)).isEqualTo("1,200–1,500");
  }

  @Test
  void unitsAreWrittenAsPeopleWriteThem() {
    assertThat(amount(74, 74, "exact", "percent")).isEqualTo("74 %");
    assertThat(amount(1000, null, "over", "km2")).isEqualTo("1,000 km² or more (“over”)");
    assertThat(amount(5, 7, "exact", "USD")).isEqualTo("5–7 USD");
  }

  @Test
  void thousandsAreSetApartAndFractionsAreNot() {
    assertThat(Amounts.grouped(new BigDecimal("1234567.12345"))).isEqualTo("1,234,567.12345");
    assertThat(Amounts.grouped(new BigDecimal("-1000"))).isEqualTo("-1,000");
    assertThat(Amounts.grouped(new BigDecimal("2E+3"))).isEqualTo("2,000");
  }

  private static String amount(Integer low, Integer high, String qualifier, String unit) {
    return Amounts.of(
        new Figure(
            "things",
            "things",
            null,
            null,
            low == null ? null : BigDecimal.valueOf(low),
            high == null ? null : BigDecimal.valueOf(high),
            qualifier,
            unit,
            Flood.span("420"),
            null,
            null,
            null,
            null,
            null));
  }
}

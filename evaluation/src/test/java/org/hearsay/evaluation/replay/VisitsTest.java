package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void aVisitThatFailsWhileTheServerIsUpIsAnError() {
    Visits visits = new Visits();
    Downtimes down = new Downtimes();
    down.add(10 * SECOND, 12 * SECOND);
    visits.add(new Visits.Visit("/claims", 5 * SECOND, 6 * SECOND, "500"));
    visits.add(new Visits.Visit("/figures", 11 * SECOND, 11 * SECOND, "refused"));
    visits.add(new Visits.Visit("/map", 9 * SECOND, 10 * SECOND, "reset"));
    visits.add(new Visits.Visit("/", 13 * SECOND, 14 * SECOND, ""));

    assertThat(visits.errors(down)).extracting(Visits.Visit::address).containsExactly("/claims");
    assertThat(visits.unanswered(down))
        .extracting(Visits.Visit::address)
        .containsExactly("/figures", "/map");
    assertThat(visits.millis(50)).isEqualTo(1_000);
    assertThat(down.seconds()).isEqualTo(2);
  }

  @Test
  void addressesOfOneKindDifferInWhatTheyNameAlone() {
    assertThat(Addresses.kind("/claims/0123456789abcdef-12?as_of=2024-08-06"))
        .isEqualTo("/claims/*");
    assertThat(Addresses.kind("/api/v1/claims.csv?place=Sumy")).isEqualTo("/api/v1/claims.csv");
    assertThat(Addresses.kind("/reports/0123456789abcdef")).isEqualTo("/reports/*");
  }

  @Test
  void visitorsComeUponWhatPagesLeadTo() {
    Addresses addresses = new Addresses(1);
    int before = addresses.kinds();
    addresses.learn(
        "/claims",
        "<a href='/claims/0123456789abcdef-1'>one</a> <a href='?after=2'>more</a>"
            + " <a href='https://example.org/x'>away</a>");
    assertThat(addresses.kinds()).isEqualTo(before + 2);
  }
}

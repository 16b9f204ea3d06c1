package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private final Ticking clock = new Ticking();
  private final Sessions sessions = new Sessions(clock);

  @Test
  void aBrowserNeedNotSendTheTokenAgainForAWhile() {
    String number = sessions.begin("Bearer of a long token");

    assertThat(number).hasSize(48).doesNotContain("token");
    assertThat(sessions.authorization(number)).contains("Bearer of a long token");
    clock.now = clock.now.plus(Sessions.LASTS).plusSeconds(1);
    assertThat(sessions.authorization(number)).isEmpty();
  }

  @Test
  void whatIsMadeUpOrForgottenOpensNothing() {
    String first = sessions.begin("Bearer one");
    for (int i = 0; i < Sessions.MOST; i++) {
      sessions.begin("Bearer more");
    }

    assertThat(sessions.authorization(first)).isEmpty();
    assertThat(sessions.authorization("0".repeat(48))).isEmpty();
    assertThat(sessions.authorization(null)).isEmpty();
    assertThat(sessions.begin("Bearer two")).isNotEqualTo(sessions.begin("Bearer two"));
  }

  /** A clock that is set by hand. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.EPOCH.plus(Duration.ofDays(19_000));

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final AtomicLong now = new AtomicLong();
  private final Pace pace = new Pace(2, now::get);

  @Test
  void afterABurstAnAddressMayAskSoManyTimesASecond() {
    for (int i = 0; i < 10; i++) {
      assertThat(pace.allows("a")).isTrue();
    }
    assertThat(pace.allows("a")).isFalse();
    now.addAndGet(1_000_000_000L);
    assertThat(pace.allows("a")).isTrue();
    assertThat(pace.allows("a")).isTrue();
    assertThat(pace.allows("a")).isFalse();
  }

  @Test
  void oneAddressDoesNotKeepAnotherWaiting() {
    for (int i = 0; i < 20; i++) {
      pace.allows("a");
    }
    assertThat(pace.allows("b")).isTrue();
  }
}

package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration USUAL = Duration.ofMinutes(10);
  private static final Instant NOW = Instant.parse("2024-05-08T09:00:00Z");

  @Property
  void eachFailureDoublesTheWaitUpToADay(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int failures) {
    Duration wait = new Backoff(USUAL, new Random(seed)).afterFailure(failures, null);

    double grown = Math.min(Math.scalb(10.0, failures - 1), 24 * 60);
    assertThat(wait.toMillis() / 60_000.0).isBetween(grown * 0.74, grown * 1.26);
  }

  @Property
  void noWaitIsShorterThanTheServerWants(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 1_000_000) int seconds) {
    Duration wanted = Duration.ofSeconds(seconds);

    assertThat(new Backoff(USUAL, new Random(seed)).afterFailure(1, wanted))
        .isGreaterThanOrEqualTo(wanted);
  }

  @Test
  void waitsDiffer() {
    Backoff backoff = new Backoff(USUAL, new Random(1));

    assertThat(backoff.afterFailure(1, null)).isNotEqualTo(backoff.afterFailure(1, null));
    assertThat(backoff.afterSuccess(null)).isNotEqualTo(backoff.afterSuccess(null));
  }

  @Test
  void aFeedThatWantsALongerPauseGetsIt() {
    Backoff backoff = new Backoff(USUAL, new Random(1));

    assertThat(backoff.afterSuccess(Duration.ofHours(2)))
        .isBetween(Duration.ofHours(2), Duration.ofMinutes(133));
    assertThat(backoff.afterSuccess(Duration.ofSeconds(1)))
        .isBetween(USUAL, Duration.ofMinutes(12));
    assertThat(backoff.afterSuccess(Duration.ofDays(99))).isLessThan(Duration.ofDays(2));
  }

  @Test
  void howLongAServerWantsToBeLeftAloneIsReadInBothForms() {
    assertThat(RetryAfter.of("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Wed, 08 May 2024 09:30:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(RetryAfter.of("Wed, 08 May 2024 08:30:00 GMT", NOW)).isZero();
    assertThat(RetryAfter.of("soon", NOW)).isNull();
    assertThat(RetryAfter.of(null, NOW)).isNull();
  }
}

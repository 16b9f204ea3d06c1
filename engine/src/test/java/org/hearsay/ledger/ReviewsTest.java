package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people say of claims stands beside them, on both databases. */
class ReviewsTest {
  private static final Instant FIRST = Instant.parse("2030-01-01T06:00:00Z");
  private static final Instant LATER = Instant.parse("2030-01-02T06:00:00Z");

  @ParameterizedTest
  @EnumSource
  void theClaimStaysAsItWasReadAndTheCorrectionStandsBesideIt(Databases database) {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    ClaimRow claim = first(location);
    Review correction =
        Review.of(claim.id(), ReviewKind.CORRECTED, claim.content(), "Ana", "the next paragraph")
            .correcting("speaker", "the mayor", "the governor");

    long number = record(location, correction, FIRST);

    try (Ledger ledger = Ledger.open(location)) {
      Explained explained = ledger.explain(claim.id(), AsOf.NOW).orElseThrow();
      assertThat(explained.claim()).isEqualTo(claim);
      assertThat(explained.reviews()).hasSize(1);
      Review kept = explained.reviews().get(0);
      assertThat(kept.number()).isEqualTo(number);
      assertThat(kept.recordedAt()).isEqualTo(FIRST);
      assertThat(kept.was()).isEqualTo("the mayor");
      assertThat(kept.becomes()).isEqualTo("the governor");
      assertThat(kept.reviewer()).isEqualTo("Ana");
      assertThat(kept.stands()).isTrue();
      assertThat(ledger.examine()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReviewThatIsTakenBackStoodUntilThen(Databases database) {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    ClaimRow claim = first(location);
    long number = record(location, of(claim, ReviewKind.SET_ASIDE), FIRST);
    record(location, of(claim, ReviewKind.TAKEN_BACK).with(Long.toString(number)), LATER);

    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.reviews(claim.id(), FIRST))
          .extracting(Review::stands)
          .containsExactly(true);
      assertThat(ledger.reviews(claim.id(), LATER))
          .extracting(Review::stands)
          .containsExactly(false, true);
      assertThat(ledger.reviews(claim.id(), FIRST.minusSeconds(1))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereCannotBeReviewed(Databases database) {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    ClaimRow claim = first(location);
    Review ofNone = Review.of("nothing-1", ReviewKind.ACCEPTED, "any", "Ana", null);

    assertThatThrownBy(() -> record(location, ofNone, FIRST))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("There is no claim nothing-1");
    assertThatThrownBy(
            () -> record(location, of(claim, ReviewKind.SAME_AS).with("nothing-1"), FIRST))
        .hasMessageContaining("There is no claim nothing-1");
    assertThatThrownBy(() -> record(location, of(claim, ReviewKind.TAKEN_BACK).with("7"), FIRST))
        .hasMessageContaining("There is no review 7");
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.reviews(null, null)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noReviewIsChangedOrTakenAway(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    record(location, of(first(location), ReviewKind.ACCEPTED), FIRST);

    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      for (String sql : List.of("DELETE FROM review", "UPDATE review SET reviewer = 'X'")) {
        assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
      }
    }
  }

  private static Review of(ClaimRow claim, ReviewKind kind) {
    return Review.of(claim.id(), kind, claim.content(), "Ana", null);
  }

  private static long record(String location, Review review, Instant at) {
    try (ReviewRecorder recorder = ReviewRecorder.open(location)) {
      return recorder.record(review, at).number();
    }
  }

  private static ClaimRow first(String location) {
    try (Ledger ledger = Ledger.open(location)) {
      return ledger.claims(Filter.ALL, Page.Wanted.first(1)).rows().get(0);
    }
  }
}

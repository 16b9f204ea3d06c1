package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;

/**
 * Adds to a ledger what people say of its claims, each in one transaction, or not at all.
 *
 * <pre>{@code
 * try (ReviewRecorder recorder = ReviewRecorder.open("hearsay.db")) {
 *   recorder.record(Review.of(claim, ReviewKind.ACCEPTED, words, "Ana", null), Instant.now());
 * }
 * }</pre>
 */
public final class ReviewRecorder implements AutoCloseable {
  private final Writer writer;
  private final Statements statements;

  private ReviewRecorder(Writer writer) {
    this.writer = writer;
    this.statements = writer.statements();
  }

  /**
   * The ledger at {@code location}.
   *
   * @param location a file's name, or an address that begins with {@code jdbc:postgresql:}
   * @throws LedgerException if it cannot be written, or is no ledger of this program
   */
  public static ReviewRecorder open(String location) {
    return new ReviewRecorder(Writer.open(location));
  }

  /**
   * Adds a review.
   *
   * @param at the moment of the recording; never earlier than that of the review before
   * @return the review as it was recorded
   * @throws LedgerException if it speaks of a claim or a review that there is not, or cannot be
   *     written
   */
  public Review record(Review review, Instant at) {
    return writer.write(
        any -> {
          check(review);
          return add(review, at);
        });
  }

  private void check(Review review) throws SQLException {
    checkClaim(review.claim());
    String other = review.other();
    if (other == null) {
      return;
    }
    if (review.kind() != ReviewKind.TAKEN_BACK) {
      checkClaim(other);
    } else if (!isOfThatClaim(other, review.claim())) {
      throw new LedgerException(
          "There is no review %s of the claim %s. hearsay reviews lists those that there are."
              .formatted(other, review.claim()));
    }
  }

  private boolean isOfThatClaim(String number, String claim) throws SQLException {
    return statements.number(
            "SELECT count(*) FROM review WHERE CAST(id AS TEXT) = ? AND claim = ? AND kind <> ?",
            number,
            claim,
            ReviewKind.TAKEN_BACK.label())
        > 0;
  }

  private void checkClaim(String claim) throws SQLException {
    if (statements.number("SELECT count(*) FROM claim WHERE id = ?", claim) == 0) {
      throw new LedgerException(
          "There is no claim %s in %s. hearsay claims lists those that there are."
              .formatted(claim, writer.location()));
    }
  }

  private Review add(Review review, Instant at) throws SQLException {
    String last =
        statements.first(row -> row.getString(1), "SELECT max(recorded_at) FROM review").orElse("");
    String now = Moments.written(at);
    String recorded = now.compareTo(last) < 0 ? last : now;
    long number = 1 + statements.number("SELECT max(id) FROM review");
    statements.insert(
        "INSERT INTO review (id, recorded_at, claim, kind, part, was, becomes, other, reviewer,"
            + " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        recorded,
        review.claim(),
        review.kind().label(),
        review.part(),
        review.was(),
        review.becomes(),
        review.other(),
        review.reviewer(),
        review.reason());
    return review.recorded(number, Instant.parse(recorded));
  }

  @Override
  public void close() {
    writer.close();
  }
}

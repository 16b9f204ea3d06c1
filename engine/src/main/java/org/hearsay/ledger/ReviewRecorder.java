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
  private final Database database;
  private final Statements statements;

  private ReviewRecorder(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  /**
   * The ledger at {@code location}.
   *
   * @param location a file's name, or an address that begins with {@code jdbc:postgresql:}
   * @throws LedgerException if it cannot be written, or is no ledger of this program
   */
  public static ReviewRecorder open(String location) {
    Database database = Location.of(location);
    try {
      return new ReviewRecorder(database, Schema.writable(database));
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  /**
   * Adds a review.
   *
   * @param at the moment of the recording; never earlier than that of the review before
   * @return its number
   * @throws LedgerException if it speaks of a claim or a review that there is not, or cannot be
   *     written
   */
  public synchronized long record(Review review, Instant at) {
    return Transaction.of(
        database,
        statements,
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
              .formatted(claim, database.location()));
    }
  }

  private long add(Review review, Instant at) throws SQLException {
    String last =
        statements.first(row -> row.getString(1), "SELECT max(recorded_at) FROM review").orElse("");
    String now = Moments.written(at);
    long number = 1 + statements.number("SELECT max(id) FROM review");
    statements.insert(
        "INSERT INTO review (id, recorded_at, claim, kind, part, was, becomes, other, reviewer,"
            + " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        now.compareTo(last) < 0 ? last : now,
        review.claim(),
        review.kind().label(),
        review.part(),
        review.was(),
        review.becomes(),
        review.other(),
        review.reviewer(),
        review.reason());
    return number;
  }

  @Override
  public synchronized void close() {
    try {
      statements.close();
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }
}

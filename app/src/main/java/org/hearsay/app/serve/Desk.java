package org.hearsay.app.serve;

import org.hearsay.ledger.Recorded;
import org.hearsay.ledger.Review;
import org.hearsay.text.Report;

/** Reads what is sent to the server, and records it where that is wanted. Used one at a time. */
public interface Desk extends AutoCloseable {

  /** What is found in {@code report}, as {@code hearsay read --json} gives it. */
  String read(Report report);

  /** Reads {@code report} and records what is found in it. */
  Recorded record(Report report);

  /**
   * Records what a person says of a claim.
   *
   * @return the review as it was recorded
   */
  Review review(Verdict verdict);

  @Override
  void close();
}

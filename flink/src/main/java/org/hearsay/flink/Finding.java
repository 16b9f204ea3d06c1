package org.hearsay.flink;

import org.hearsay.claim.Account;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.FetchedPage;
import org.hearsay.ledger.ReadBy;
import org.jspecify.annotations.Nullable;

/** What became of a report that the ledger did not have. */
sealed interface Finding {

  /**
   * It was read.
   *
   * @param account what was found in it
   * @param page the page that it was on, or null where none is kept
   * @param by what read it
   */
  record Found(Account account, @Nullable FetchedPage page, ReadBy by) implements Finding {}

  /** It could not be read. */
  record Failed(Outcome.Failed why) implements Finding {}
}

package org.hearsay.app;

import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.FetchedPage;
import org.jspecify.annotations.Nullable;

/**
 * One report on its way in.
 *
 * @param source what the user named that it is from
 * @param outcome the report, or why it is none
 * @param page the page that it was read from as it was fetched, or null
 * @param done called once its result was handed on
 */
record Input(String source, Outcome outcome, @Nullable FetchedPage page, Runnable done) {
  /** Of a file, of which nothing more is kept. */
  Input(String source, Outcome outcome) {
    this(source, outcome, null, () -> {});
  }

  /** Of a page, which is kept. */
  Input(String source, Outcome outcome, @Nullable FetchedPage page) {
    this(source, outcome, page, () -> {});
  }

  /** The same, where {@code more} is called once its result was handed on. */
  Input then(Runnable more) {
    return new Input(source, outcome, page, more);
  }
}

package org.hearsay.app;

import org.hearsay.app.serve.Desk;
import org.hearsay.app.serve.Verdict;
import org.hearsay.claim.Account;
import org.hearsay.export.AccountJson;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Recorded;
import org.hearsay.ledger.Recorder;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewRecorder;
import org.hearsay.pipeline.LedgerLineage;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a server is sent, into the ledger that it serves.
 *
 * <p>The reader is opened when the first text comes. The ledger is open for writing only as long as
 * one report is recorded, so that others can write to it meanwhile.
 */
final class ServedDesk implements Desk {
  private final Surroundings surroundings;
  private final ReaderSource readers;
  private final DataFolder data;
  private final String location;
  private @Nullable AccountReader reader;

  ServedDesk(Surroundings surroundings, ReaderSource readers, DataFolder data, String location) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.data = data;
    this.location = location;
  }

  @Override
  public String read(Report report) {
    AccountReader open = open();
    return new AccountJson(open.engine()).of(open.read(report));
  }

  @Override
  public Recorded record(Report report) {
    AccountReader open = open();
    Account account = open.read(report);
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      return recorder.record(account, open.readBy(), surroundings.clock().instant());
    }
  }

  @Override
  public Review review(Verdict verdict) {
    Review review;
    try (Ledger ledger = Ledger.open(location)) {
      review = verdict.in(ledger);
    }
    try (ReviewRecorder recorder = ReviewRecorder.open(location)) {
      return recorder.record(review, surroundings.clock().instant());
    }
  }

  private synchronized AccountReader open() {
    if (reader == null) {
      reader = readers.open(data);
    }
    return reader;
  }

  @Override
  public synchronized void close() {
    if (reader != null) {
      reader.close();
    }
  }
}

package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.export.Engine;
import org.hearsay.ledger.ReadBy;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;

/** Reads reports; safe for use by several threads. */
interface AccountReader extends AutoCloseable {

  /** What is found in {@code report}. */
  Account read(Report report);

  /** What names it in exports. */
  Engine engine();

  /** What names it in a ledger. */
  default ReadBy readBy() {
    return new ReadBy(engine().version(), engine().model());
  }

  @Override
  void close();

  /**
   * The pipeline with its learned reader, which takes a moment to load, and the user's gazetteers.
   *
   * @param known the actors that are known before a report is read
   * @throws UncheckedIOException if a gazetteer cannot be read or used
   */
  static AccountReader open(KnownActors known, DataFolder data) {
    Pipeline pipeline = Pipeline.open(known, gazetteers(data));
    Engine engine = new Engine(pipeline.engineVersion(), pipeline.model());
    return new AccountReader() {
      @Override
      public Account read(Report report) {
        return pipeline.read(report);
      }

      @Override
      public Engine engine() {
        return engine;
      }

      @Override
      public void close() {
        pipeline.close();
      }
    };
  }

  private static List<ByteBuffer> gazetteers(DataFolder data) {
    try {
      return data.gazetteers().all().stream().map(GazetteerFolder.Added::bytes).toList();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}

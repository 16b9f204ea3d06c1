package org.hearsay.app;

import org.hearsay.claim.Account;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.export.Engine;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;

/** Reads reports; safe for use by several threads. */
interface AccountReader extends AutoCloseable {

  /** What is found in {@code report}. */
  Account read(Report report);

  /** What names it in exports. */
  Engine engine();

  @Override
  void close();

  /**
   * The pipeline with its learned reader, which takes a moment to load.
   *
   * @param known the actors that are known before a report is read
   */
  static AccountReader open(KnownActors known) {
    Pipeline pipeline = Pipeline.open(known);
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
}

package org.hearsay.flink;

import java.io.Serializable;
import java.time.Instant;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;

/**
 * Records what was found in a ledger, each report in one transaction.
 *
 * <p>It keeps no state: what is handed on again after a failure is in the ledger already, which
 * records it once. The ledger lets in one writer at a time, so that one of these is enough.
 */
final class LedgerSink implements Sink<Finding.Found> {
  private static final long serialVersionUID = 1;

  private final String location;
  private final Now now;

  /** Tells the moment of a recording. */
  interface Now extends Serializable {
    Instant instant();
  }

  /**
   * @param location the ledger
   * @param now the clock
   */
  LedgerSink(String location, Now now) {
    this.location = location;
    this.now = now;
  }

  @Override
  public SinkWriter<Finding.Found> createWriter(WriterInitContext context) {
    Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS);
    return new SinkWriter<>() {
      @Override
      public void write(Finding.Found found, Context context) {
        recorder.record(found.account(), found.page(), found.by(), now.instant());
      }

      @Override
      public void flush(boolean endOfInput) {
        // each write is in the ledger before it returns
      }

      @Override
      public void close() {
        recorder.close();
      }
    };
  }
}

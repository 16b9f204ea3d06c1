package org.hearsay.flink;

import java.io.Serializable;
import java.time.Instant;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.metrics.Counter;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Recorded;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what was found in a ledger, each report in one transaction.
 *
 * <p>It keeps no state: what is handed on again after a failure is in the ledger already, which
 * records it once. The ledger lets in one writer at a time, so that one of these is enough.
 *
 * <p>At each checkpoint before which something was recorded, the log says how much it is by now.
 */
final class LedgerSink implements Sink<Finding.Found> {
  private static final long serialVersionUID = 1;

  private static final Logger LOG = LoggerFactory.getLogger(LedgerSink.class);

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
    return new Writer(recorder, now, context.metricGroup().counter("recorded"));
  }

  /** Records one report after another. */
  private static final class Writer implements SinkWriter<Finding.Found> {
    private final Recorder recorder;
    private final Now now;
    private final Counter recorded;
    private long told;

    Writer(Recorder recorder, Now now, Counter recorded) {
      this.recorder = recorder;
      this.now = now;
      this.recorded = recorded;
    }

    @Override
    public void write(Finding.Found found, Context context) {
      Recorded.Outcome outcome =
          recorder.record(found.account(), found.page(), found.by(), now.instant()).outcome();
      if (outcome != Recorded.Outcome.KNOWN) {
        recorded.inc();
      }
    }

    /** Each write is in the ledger before it returns. */
    @Override
    public void flush(boolean endOfInput) {
      if (recorded.getCount() > told) {
        told = recorded.getCount();
        LOG.info("{} recorded since the start, in {}", told, recorder.location());
      }
    }

    @Override
    public void close() {
      recorder.close();
    }
  }
}

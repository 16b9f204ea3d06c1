package org.hearsay.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.RecordedRows;

/**
 * Records in a ledger, and writes what the ledger recorded as Parquet at each checkpoint.
 *
 * <p>The files follow the ledger: up to which recording they go is part of a checkpoint, and what
 * was recorded since is asked of the ledger again after a failure. They are seen once the
 * checkpoint is complete, so that each recording is in them once.
 *
 * @param ledger where it is recorded
 * @param location the same, as its address
 * @param folder where the files go
 */
record ParquetSink(LedgerSink ledger, String location, Path folder)
    implements Sink<Finding.Found>,
        SupportsWriterState<Finding.Found, Long>,
        SupportsCommitter<Stretch> {
  private static final long serialVersionUID = 1;

  /** So many recordings are in one file at most. */
  private static final long IN_A_FILE = 10_000;

  @Override
  public SinkWriter<Finding.Found> createWriter(WriterInitContext context) throws IOException {
    return writer(context, new StretchFiles(folder).begin());
  }

  @Override
  public StatefulSinkWriter<Finding.Found, Long> restoreWriter(
      WriterInitContext context, Collection<Long> upTo) throws IOException {
    return writer(
        context, upTo.isEmpty() ? new StretchFiles(folder).begin() : Collections.max(upTo));
  }

  private Writer writer(WriterInitContext context, long upTo) throws IOException {
    return new Writer(ledger.createWriter(context), upTo);
  }

  @Override
  public SimpleVersionedSerializer<Long> getWriterStateSerializer() {
    return new Stretch.NumberForm();
  }

  @Override
  public Committer<Stretch> createCommitter(CommitterInitContext context) throws IOException {
    return new StretchFiles(folder);
  }

  @Override
  public SimpleVersionedSerializer<Stretch> getCommittableSerializer() {
    return new Stretch.Form();
  }

  /** Records, and writes files before each checkpoint. */
  private final class Writer
      implements StatefulSinkWriter<Finding.Found, Long>,
          CommittingSinkWriter<Finding.Found, Stretch> {
    private final SinkWriter<Finding.Found> recorder;
    private long upTo;

    Writer(SinkWriter<Finding.Found> recorder, long upTo) {
      this.recorder = recorder;
      this.upTo = upTo;
    }

    @Override
    public void write(Finding.Found found, Context context)
        throws IOException, InterruptedException {
      recorder.write(found, context);
    }

    @Override
    public void flush(boolean endOfInput) throws IOException, InterruptedException {
      recorder.flush(endOfInput);
    }

    @Override
    public Collection<Stretch> prepareCommit() throws IOException {
      List<Stretch> written = new ArrayList<>();
      try (Ledger open = Ledger.open(location)) {
        RecordedRows recorded = new RecordedRows(open);
        long last = recorded.last();
        while (upTo < last) {
          long end = Math.min(last, upTo + IN_A_FILE);
          written.add(new StretchFiles(folder).write(recorded, upTo + 1, end));
          upTo = end;
        }
      }
      return written;
    }

    @Override
    public List<Long> snapshotState(long checkpoint) {
      return List.of(upTo);
    }

    @Override
    public void close() throws Exception {
      recorder.close();
    }
  }
}

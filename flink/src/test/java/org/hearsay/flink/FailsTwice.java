package org.hearsay.flink;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Hands on what comes, but throws at two places of the input: at the first, and at the second once
 * the job has begun again. Each time it waits for the next checkpoint, if one comes before the last
 * piece, so that there is something to begin again from.
 */
final class FailsTwice
    implements MapFunction<Numbered<List<Finding>>, Numbered<List<Finding>>>,
        CheckpointedFunction,
        CheckpointListener {
  private static final long serialVersionUID = 1;

  /** Hundredths of the input. */
  private static final long[] FROM = {20, 45};

  /** How often it threw. */
  static final AtomicInteger THROWN = new AtomicInteger();

  /** How often the job began again at a checkpoint. */
  static final AtomicInteger RESTORED = new AtomicInteger();

  private static volatile boolean checkpointed;

  private final long last;

  /**
   * @param last the number of the last piece
   */
  FailsTwice(long last) {
    this.last = last;
    THROWN.set(0);
    RESTORED.set(0);
    checkpointed = false;
  }

  @Override
  public Numbered<List<Finding>> map(Numbered<List<Finding>> found) {
    int times = THROWN.get();
    boolean due = times < FROM.length && found.number() >= last * FROM[times] / 100;
    if (due && (checkpointed || found.number() == last) && THROWN.compareAndSet(times, times + 1)) {
      checkpointed = false;
      throw new IllegalStateException("Struck down at piece " + found.number());
    }
    return found;
  }

  @Override
  public void notifyCheckpointComplete(long checkpoint) {
    checkpointed = true;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) {
    if (context.isRestored()) {
      RESTORED.incrementAndGet();
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    // it has none
  }
}

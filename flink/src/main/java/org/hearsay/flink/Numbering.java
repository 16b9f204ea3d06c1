package org.hearsay.flink;

import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Gives each piece its place in the input. A checkpoint has the next number with what came so far.
 */
final class Numbering implements MapFunction<Piece, Numbered<Piece>>, CheckpointedFunction {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("NullAway.Init") // Flink initializes the state before it maps
  private transient ListState<Long> kept;

  private transient long next;

  @Override
  public Numbered<Piece> map(Piece piece) {
    return new Numbered<>(next++, piece);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    kept =
        context.getOperatorStateStore().getListState(new ListStateDescriptor<>("next", Long.class));
    next = 0;
    for (long restored : kept.get()) {
      next = restored;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    kept.update(List.of(next));
  }
}

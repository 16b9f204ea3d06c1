package org.hearsay.flink;

import java.util.List;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.ListAccumulator;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.hearsay.export.AccountJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on what was found in the order of the input, whichever slot was first, so that the versions
 * of a report follow each other as they came. What failed is counted, told in the log, listed for
 * the end, and handed on as {@link #NOT_READ}.
 *
 * <p>What waits is little: pieces are dealt out in turn, so that none gets further ahead of another
 * than the buffers between two tasks hold.
 */
final class InOrder extends ProcessFunction<Numbered<List<Finding>>, Finding.Found>
    implements CheckpointedFunction {
  /** How many reports could not be read. */
  static final String FAILED = "failed";

  /** The first of them, a line each. */
  static final String FAILURES = "failures";

  /** All of them, each as a line of JSON. */
  static final OutputTag<String> NOT_READ = new OutputTag<>("not-read", Types.STRING);

  private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);
  private static final int LISTED = 1000;
  private static final long serialVersionUID = 1;

  private transient TreeMap<Long, Numbered<List<Finding>>> waiting = new TreeMap<>();
  private transient long next;
  private transient LongCounter failed = new LongCounter();
  private transient ListAccumulator<String> failures = new ListAccumulator<>();

  @SuppressWarnings("NullAway.Init") // Flink initializes the state first
  private transient State state;

  @SuppressWarnings("NullAway.Init") // as the state
  private transient Counter metric;

  /** What a checkpoint has. */
  private record State(
      ListState<Numbered<List<Finding>>> waiting,
      ListState<Long> numbers,
      ListState<String> failures) {}

  @Override
  public void processElement(
      Numbered<List<Finding>> found, Context context, Collector<Finding.Found> out) {
    if (found.number() < next) {
      throw new IllegalStateException("Piece %d came twice".formatted(found.number()));
    }
    waiting.put(found.number(), found);
    while (!waiting.isEmpty() && waiting.firstKey() == next) {
      waiting.pollFirstEntry().getValue().it().forEach(finding -> handOn(finding, context, out));
      next++;
    }
  }

  private void handOn(Finding finding, Context context, Collector<Finding.Found> out) {
    if (finding instanceof Finding.Found read) {
      out.collect(read);
    } else if (finding instanceof Finding.Failed not) {
      failed.add(1);
      metric.inc();
      LOG.warn("{}: {}", not.why().id(), not.why().error());
      context.output(NOT_READ, AccountJson.failure(not.why().id(), not.why().error()));
      if (failures.getLocalValue().size() < LISTED) {
        failures.add(not.why().id() + ": " + not.why().error());
      }
    }
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    var store = context.getOperatorStateStore();
    state =
        new State(
            store.getListState(
                new ListStateDescriptor<>("waiting", Numbered.<List<Finding>>type())),
            store.getListState(new ListStateDescriptor<>("numbers", Long.class)),
            store.getListState(new ListStateDescriptor<>("failures", String.class)));
    restore();
    metric = getRuntimeContext().getMetricGroup().counter(FAILED);
    getRuntimeContext().addAccumulator(FAILED, failed);
    getRuntimeContext().addAccumulator(FAILURES, failures);
  }

  private void restore() throws Exception {
    waiting = new TreeMap<>();
    failed = new LongCounter();
    failures = new ListAccumulator<>();
    for (Numbered<List<Finding>> each : state.waiting().get()) {
      waiting.put(each.number(), each);
    }
    var numbers = state.numbers().get().iterator();
    next = numbers.hasNext() ? numbers.next() : 0;
    failed.add(numbers.hasNext() ? numbers.next() : 0);
    state.failures().get().forEach(failures::add);
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    state.waiting().update(List.copyOf(waiting.values()));
    state.numbers().update(List.of(next, failed.getLocalValuePrimitive()));
    state.failures().update(List.copyOf(failures.getLocalValue()));
  }
}

package org.hearsay.flink;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The job: the files of a folder or the messages of a topic, read on many slots, into one ledger.
 *
 * <p>It gives the ledger that {@code hearsay ingest} gives for the same reports in the same order,
 * recording for recording, whatever the number of slots and however often it had to begin again.
 * The input is taken apart in one task, reports are read in as many as there are slots, and one
 * task records them in the order of the input. Copies, claims that are one and origins are not
 * worked out here: the ledger keeps what finds neighbours, and works them out when it is asked.
 *
 * @param from what is read: {@link ReportFiles} or a {@link Topic}
 * @param ledger where the ledger is, as every task manager reaches it
 * @param parallelism how many reports are read at a time
 * @param beside what it uses and writes beside these
 */
record LedgerJob(Source<Piece, ?, ?> from, String ledger, int parallelism, Beside beside) {

  /**
   * What a job uses and writes beside its input and its ledger.
   *
   * @param data the folder of what the user added, on the machine that submits, or null
   * @param failures where what could not be read is listed, or null
   * @param parquet where what was recorded is written as Parquet, or null
   */
  record Beside(
      java.nio.file.@Nullable Path data, @Nullable Path failures, @Nullable Path parquet) {
    /** Nothing. */
    static final Beside NOTHING = new Beside(null, null, null);
  }

  /** Adds the operators to {@code environment}. */
  void addTo(StreamExecutionEnvironment environment, LedgerSink.Now now) {
    addTo(environment, now, read -> read);
  }

  /** The same with something between the reading and the recording. */
  void addTo(
      StreamExecutionEnvironment environment,
      LedgerSink.Now now,
      UnaryOperator<DataStream<Numbered<List<Finding>>>> between) {
    environment.getConfig().enableObjectReuse(); // what is handed on is never changed
    if (beside.data() != null) {
      environment.registerCachedFile(beside.data().toUri().toString(), ReadReports.ADDED);
    }
    SingleOutputStreamOperator<Finding.Found> found = inOrder(between.apply(read(environment)));
    found.sinkTo(sink(now)).name("ledger").uid("ledger").setParallelism(1);
    if (beside.failures() != null) {
      found
          .getSideOutput(InOrder.NOT_READ)
          .sinkTo(lines(beside.failures()))
          .name("failures")
          .uid("failures")
          .setParallelism(1);
    }
  }

  private DataStream<Numbered<List<Finding>>> read(StreamExecutionEnvironment environment) {
    return environment
        .fromSource(from, WatermarkStrategy.noWatermarks(), "reports")
        .uid("files") // as it was called when there was no other source
        .setParallelism(1)
        .map(new Numbering(), Numbered.<Piece>type())
        .name("numbers")
        .uid("numbers")
        .setParallelism(1)
        .setMaxParallelism(1)
        .rebalance()
        .map(new ReadReports(ledger, beside.data() != null), Numbered.<List<Finding>>type())
        .name("read")
        .uid("read")
        .setParallelism(parallelism);
  }

  private static SingleOutputStreamOperator<Finding.Found> inOrder(
      DataStream<Numbered<List<Finding>>> read) {
    // Dealt out also by one to one, so that the job has the same edges at any parallelism: what is
    // on its way at a checkpoint is found again when the job goes on with another.
    return read.rebalance()
        .process(new InOrder(), new GenericTypeInfo<>(Finding.Found.class))
        .name("in order")
        .uid("in-order")
        .setParallelism(1)
        .setMaxParallelism(1);
  }

  private Sink<Finding.Found> sink(LedgerSink.Now now) {
    LedgerSink recording = new LedgerSink(ledger, now);
    return beside.parquet() == null
        ? recording
        : new ParquetSink(recording, ledger, beside.parquet());
  }

  /** A file a checkpoint, which is seen once the checkpoint is complete. */
  private static FileSink<String> lines(Path folder) {
    return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>("UTF-8"))
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withOutputFileConfig(
            OutputFileConfig.builder().withPartPrefix("failures").withPartSuffix(".jsonl").build())
        .build();
  }
}

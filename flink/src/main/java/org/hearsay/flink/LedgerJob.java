package org.hearsay.flink;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The job: the files of a folder, read on many slots, into one ledger.
 *
 * <p>It gives the ledger that {@code hearsay ingest} gives for that folder, recording for
 * recording, whatever the number of slots and however often it had to begin again. Files are taken
 * apart in one task, reports are read in as many as there are slots, and one task records them in
 * the order of the files. Copies, claims that are one and origins are not worked out here: the
 * ledger keeps what finds neighbours, and works them out when it is asked.
 *
 * @param from the folder
 * @param ledger where the ledger is, as every task manager reaches it
 * @param parallelism how many reports are read at a time
 */
record LedgerJob(Path from, String ledger, int parallelism) {

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
    DataStream<Numbered<Piece>> pieces =
        environment
            .fromSource(ReportFiles.in(from), WatermarkStrategy.noWatermarks(), "files")
            .uid("files")
            .setParallelism(1)
            .map(new Numbering(), Numbered.<Piece>type())
            .name("numbers")
            .uid("numbers")
            .setParallelism(1)
            .setMaxParallelism(1);
    DataStream<Numbered<List<Finding>>> read =
        pieces
            .rebalance()
            .map(new ReadReports(ledger), Numbered.<List<Finding>>type())
            .name("read")
            .uid("read")
            .setParallelism(parallelism);
    between
        .apply(read)
        .flatMap(new InOrder(), new GenericTypeInfo<>(Finding.Found.class))
        .name("in order")
        .uid("in-order")
        .setParallelism(1)
        .setMaxParallelism(1)
        .sinkTo(new LedgerSink(ledger, now))
        .name("ledger")
        .uid("ledger")
        .setParallelism(1);
  }
}

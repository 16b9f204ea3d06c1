package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.app.LaptopPath;
import org.hearsay.evaluation.replay.MadeDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of made-up reports gives the same ledger on the laptop and by the job with 1, 2 and 4
 * slots, also where tasks fail twice; and how long each takes is printed.
 *
 * <p>{@code -Dreports=20000} reads as many; then the times say something.
 */
class ManyReportsTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");
  private static final int REPORTS = Integer.getInteger("reports", 60);

  /** A file holds so many, as a folder of many files does, so that several slots have work. */
  private static final int FILES = 8;

  @TempDir Path home;

  private final List<String> rows = new ArrayList<>();
  private int versions;
  private double ofTheLaptop;

  @Test
  void theLedgerIsTheSameHoweverItIsRead() throws Exception {
    Logger.getLogger("").setLevel(Level.OFF); // tasks are meant to fail here
    Path day = day();
    Path laptop = home.resolve("laptop.db");
    timed("laptop", () -> LaptopPath.ingest(day, laptop, MOMENT, home));
    Map<String, String> tables = Tables.digests(laptop);
    assertThat(tables.get("recording")).startsWith(versions + " rows");

    for (int slots : new int[] {1, 2, 4}) {
      Path ledger = home.resolve(slots + ".db");
      timed(slots + " slots", () -> run(day, ledger, slots, read -> read));
      assertThat(Tables.digests(ledger)).isEqualTo(tables);
      Files.delete(ledger);
    }
    Path struck = home.resolve("struck.db");
    timed(
        "2 slots, struck down twice",
        () ->
            run(
                day,
                struck,
                2,
                read -> read.map(new FailsTwice(versions - 1), Numbered.<List<Finding>>type())));
    assertThat(FailsTwice.THROWN).hasValue(2);
    assertThat(Tables.digests(struck)).isEqualTo(tables);
    print();
  }

  /** A folder of the day's reports, part after part. */
  private Path day() throws IOException {
    Path folder = Files.createDirectory(home.resolve("day"));
    List<String> lines = MadeDay.lines(REPORTS, 1).toList();
    versions = lines.size();
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file + ".jsonl"))) {
        for (String line : lines.subList(versions * file / FILES, versions * (file + 1) / FILES)) {
          out.write(line);
        }
      }
    }
    return folder;
  }

  private static Object run(
      Path day, Path ledger, int slots, UnaryOperator<DataStream<Numbered<List<Finding>>>> between)
      throws Exception {
    StreamExecutionEnvironment environment = Here.environment(slots, Map.of());
    environment.getCheckpointConfig().setCheckpointInterval(Math.max(50, REPORTS / 4));
    new LedgerJob(
            ReportFiles.in(Here.path(day)), ledger.toString(), slots, LedgerJob.Beside.NOTHING)
        .addTo(environment, () -> MOMENT, between);
    return environment.execute();
  }

  private void timed(String how, Callable<Object> work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    ofTheLaptop = rows.isEmpty() ? seconds : ofTheLaptop;
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.1f | %.1f | %.1f | %.0f %% |",
            how,
            versions,
            seconds,
            cpuSeconds,
            versions / seconds,
            100 * ofTheLaptop / seconds));
  }

  private void print() {
    System.out.println("| by | recordings | s | CPU s | a second | of the laptop |");
    System.out.println("|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }
}

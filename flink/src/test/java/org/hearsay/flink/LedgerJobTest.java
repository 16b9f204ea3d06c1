package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.app.LaptopPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job gives the ledger that {@code hearsay ingest} gives, to the byte. */
class LedgerJobTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");

  @TempDir static Path folder;
  @TempDir static Path home;

  private static Map<String, List<String>> ofTheLaptop;
  private static String saidOnTheLaptop;

  @TempDir Path ledgers;

  @BeforeAll
  static void onTheLaptop() throws IOException, SQLException {
    Logger.getLogger("").setLevel(Level.SEVERE); // tasks are meant to fail here
    Folder.fill(folder);
    Path ledger = home.resolve("laptop.db");
    saidOnTheLaptop = LaptopPath.ingest(folder, ledger, MOMENT, home);
    ofTheLaptop = Tables.of(ledger);
  }

  @Test
  void theLaptopHasSomethingToCompareWith() {
    assertThat(saidOnTheLaptop).contains("95 reports new").contains("4 new versions");
    assertThat(ofTheLaptop.get("recording")).hasSize(99);
    assertThat(ofTheLaptop.get("claim")).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theLedgerIsTheSameHoweverManySlotsReadForIt(int slots) throws Exception {
    JobExecutionResult result = run(slots, read -> read);

    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
    assertThat(result.<Long>getAccumulatorResult(InOrder.FAILED)).isEqualTo(1);
    assertThat(result.<List<String>>getAccumulatorResult(InOrder.FAILURES))
        .singleElement()
        .asString()
        .contains("more/early.jsonl:2");
  }

  @Test
  void theLedgerIsTheSameWhenTasksFailInTheMiddleTwice() throws Exception {
    JobExecutionResult result =
        run(2, read -> read.map(new FailsTwice(100), Numbered.<List<Finding>>type()));

    assertThat(FailsTwice.THROWN).hasValue(2);
    assertThat(FailsTwice.RESTORED).hasPositiveValue();
    assertThat(Tables.of(ledger())).isEqualTo(ofTheLaptop);
    assertThat(result.<Long>getAccumulatorResult(InOrder.FAILED)).isEqualTo(1);
  }

  private JobExecutionResult run(
      int slots, UnaryOperator<DataStream<Numbered<List<Finding>>>> between) throws Exception {
    StreamExecutionEnvironment environment = Here.environment(slots, Map.of());
    new LedgerJob(
            ReportFiles.in(new org.apache.flink.core.fs.Path(folder.toUri())),
            ledger().toString(),
            slots,
            LedgerJob.Beside.NOTHING)
        .addTo(environment, () -> MOMENT, between);
    return environment.execute();
  }

  private Path ledger() {
    return ledgers.resolve("flink.db");
  }
}

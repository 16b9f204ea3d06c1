package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.export.dataset.DataPackage;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded is written as Parquet, each recording once. */
class ParquetSinkTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");
  private static final List<String> TABLES =
      List.of("reports", "claims", "hops", "figures", "times", "places", "statuses", "events");

  @TempDir Path folder;
  @TempDir Path made;

  @BeforeEach
  void aFolder() throws IOException {
    Logger.getLogger("").setLevel(Level.SEVERE); // tasks are meant to fail here
    Folder.fill(folder);
  }

  @Test
  void theRowsThatStandAreThoseOfAnExport() throws Exception {
    run(read -> read);

    assertThat(rows("superseded")).hasSize(4);
    standAsExported();
  }

  @Test
  void eachIsThereOnceAlsoWhenTasksFailInTheMiddleTwice() throws Exception {
    run(read -> read.map(new FailsTwice(100), Numbered.<List<Finding>>type()));

    assertThat(FailsTwice.RESTORED).hasPositiveValue();
    assertThat(rows("reports")).hasSize(99);
    standAsExported();
  }

  @Test
  void aFurtherJobGoesOnWhereTheFilesEnd() throws Exception {
    run(read -> read);
    List<Path> before = files("claims");
    Files.writeString(folder.resolve("new.jsonl"), Folder.article("Nine bridges are closed", "1"));
    run(read -> read);

    assertThat(files("reports").get(files("reports").size() - 1).getFileName())
        .hasToString("0000000100-0000000100.parquet");
    assertThat(files("claims")).containsAll(before).hasSize(before.size() + 1);
    standAsExported();
  }

  @Test
  void whatWasSeenBeyondTheReportsIsWrittenAnew() throws Exception {
    run(read -> read);
    List<Path> reports = files("reports");
    Files.delete(reports.get(reports.size() - 1)); // as where a job was ended between two files
    run(read -> read);

    standAsExported();
  }

  private void run(UnaryOperator<DataStream<Numbered<List<Finding>>>> between) throws Exception {
    StreamExecutionEnvironment environment = Here.environment(2, Map.of());
    new LedgerJob(
            ReportFiles.in(Here.path(folder)),
            ledger(),
            2,
            new LedgerJob.Beside(null, null, Here.path(made.resolve("parquet"))))
        .addTo(environment, () -> MOMENT, between);
    environment.execute();
  }

  private void standAsExported() throws IOException {
    Path export = Files.createTempDirectory(made, "export");
    try (Ledger open = Ledger.open(ledger())) {
      new DataPackage(open, "0").write(Filter.ALL, export);
    }
    Set<Object> superseded =
        rows("superseded").stream().map(row -> row.get("report")).collect(Collectors.toSet());
    Set<Object> claims =
        rows("claims").stream()
            .filter(row -> !superseded.contains(row.get("report")))
            .map(row -> row.get("claim"))
            .collect(Collectors.toSet());
    for (String table : TABLES) {
      List<Map<String, Object>> standing =
          rows(table).stream()
              .filter(
                  row ->
                      row.containsKey("report")
                          ? !superseded.contains(row.get("report"))
                          : claims.contains(row.get("claim")))
              .toList();
      assertThat(standing)
          .as(table)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(read(export.resolve("data/" + table + ".parquet")));
    }
  }

  /** The rows of all files of a table. */
  private List<Map<String, Object>> rows(String table) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Path file : files(table)) {
      rows.addAll(read(file));
    }
    return rows;
  }

  private List<Path> files(String table) throws IOException {
    try (Stream<Path> files = Files.list(made.resolve("parquet").resolve(table))) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static List<Map<String, Object>> read(Path file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map row : new CarpetReader<>(file.toFile(), Map.class).toList()) {
      rows.add(row);
    }
    return rows;
  }

  private String ledger() {
    return made.resolve("flink.db").toString();
  }
}

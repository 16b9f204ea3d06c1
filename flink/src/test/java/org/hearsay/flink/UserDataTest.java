package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.hearsay.app.LaptopPath;
import org.hearsay.pipeline.Gazetteers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors and gazetteers that a user added are known to the job as they are to the laptop. */
class UserDataTest {
  private static final Instant MOMENT = Instant.parse("2025-01-02T03:04:05Z");
  private static final String REPORT =
      "{\"outlet\": \"Herald\", \"date\": \"2024-08-09\", \"title\": \"Bridges\", \"body\": \"Three"
          + " bridges are closed in Tavograd, the Lower Guard said. The Guard added that 40 people"
          + " had left.\"}\n";
  private static final String PLACE =
      "7\tTavograd\tTavograd\t\t51.3\t35.1\tP\tPPL\tRU\t\t41\t\t\t\t120\t\t180\tEurope/Moscow\t2024-01-01\n";

  @TempDir Path folder;
  @TempDir Path home;
  private Path data;

  @BeforeEach
  void whatAUserAdded() throws IOException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Files.writeString(folder.resolve("a.jsonl"), REPORT);
    data = home.resolve(".local/share/hearsay");
    Files.createDirectories(data.resolve("actors"));
    Files.writeString(
        data.resolve("actors/guards.csv"),
        "name,kind,aliases,side\nLower Guard,armed force,the Guard,Tavo\nno kind\n");
    Files.createDirectories(data.resolve("gazetteers"));
    try (OutputStream out = Files.newOutputStream(data.resolve("gazetteers/tavo.hsg"))) {
      Gazetteers.compile(new BufferedReader(new StringReader(PLACE)), "tavo", "CC0", out);
    }
  }

  @Test
  void theLedgerIsThatOfTheLaptopWithTheSameFolder() throws Exception {
    LaptopPath.ingest(folder, home.resolve("laptop.db"), MOMENT, home);
    Map<String, List<String>> expected = Tables.of(home.resolve("laptop.db"));

    assertThat(job("with.db", data)).isEqualTo(expected);
    assertThat(expected.get("place").toString()).contains("tavo:7");
    assertThat(job("without.db", null).get("place")).isNotEqualTo(expected.get("place"));
    Files.delete(data.resolve("actors/guards.csv"));
    assertThat(job("unguarded.db", data).get("account")).isNotEqualTo(expected.get("account"));
  }

  @Test
  void rowsThatAreLeftOutAreToldBeforeTheJobStarts() {
    assertThat(program(data).err())
        .contains("In the list of actors guards.csv, 1 rows are left out")
        .contains("1 report new");
  }

  @Test
  void aGazetteerThatCannotBeUsedIsSaidBeforeTheJobStarts() throws IOException {
    Files.writeString(data.resolve("gazetteers/note.hsg"), "A note to self, and no gazetteer.");

    Ended ended = program(data);

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("note.hsg cannot be used");
    assertThat(home.resolve("program.db")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoneIsSaid() {
    Ended ended = program(home.resolve("nowhere"));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("nowhere is not a folder");
  }

  private Map<String, List<String>> job(String name, Path added) throws Exception {
    StreamExecutionEnvironment environment = Here.environment(2, Map.of());
    Path ledger = home.resolve(name);
    new LedgerJob(
            ReportFiles.in(Here.path(folder)),
            ledger.toString(),
            2,
            new LedgerJob.Beside(added, null, null))
        .addTo(environment, () -> MOMENT);
    environment.execute();
    return Tables.of(ledger);
  }

  /** What a run ended with. */
  private record Ended(int exit, String err) {}

  private Ended program(Path added) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        FlinkJob.run(
            new PrintStream(err, true, UTF_8),
            "--from",
            folder.toString(),
            "--ledger",
            home.resolve("program.db").toString(),
            "--checkpoint-every",
            "1",
            "--data-folder",
            added.toString());
    return new Ended(exit, err.toString(UTF_8));
  }
}

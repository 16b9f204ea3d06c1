package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An ingest that is killed at any moment loses nothing and doubles nothing when it is run again.
 *
 * <p>Each time a real process is killed as {@code kill -9} does, at a random moment from the making
 * of the file on. {@code -Dkills=50} kills more often than the usual ten times.
 */
class KilledIngestTest {
  private static final int REPORTS = 400;

  /** About as long as an ingest of all takes on a quiet machine. */
  private static final int LONGEST_MICROS = 700_000;

  private static final int KILLS = Integer.getInteger("kills", 10);

  @TempDir Path folder;

  /** The process: {@code hearsay} with a reader that needs no weights. */
  public static void main(String[] arguments) {
    System.exit(Main.run(Surroundings.ofThisMachine(), data -> new FakeReader(), arguments));
  }

  @Test
  void aKilledIngestGoesOnWhereItStoppedAndTheLedgerIsTheSame() throws Exception {
    writeArticles();
    Random random = new Random(20240506);
    int killed = 0;
    for (int i = 0; killed < KILLS && i < 20 * KILLS; i++) {
      if (soundReports("a.db") >= REPORTS) {
        Files.move(folder.resolve("a.db"), folder.resolve("full-" + i + ".db"));
      }
      Process process = start("ingest", "articles.jsonl", "--ledger", "a.db", "--quiet");
      awaitFile(process);
      process.waitFor(random.nextInt(LONGEST_MICROS), TimeUnit.MICROSECONDS);
      boolean running = process.isAlive();
      process.destroyForcibly().waitFor();
      killed += running ? 1 : 0;
    }
    assertThat(killed).isEqualTo(KILLS);

    assertThat(start("ingest", "articles.jsonl", "--ledger", "a.db", "-q").waitFor()).isZero();
    assertThat(start("ingest", "articles.jsonl", "--ledger", "b.db", "-q").waitFor()).isZero();

    assertThat(soundReports("a.db")).isEqualTo(REPORTS);
    assertThat(contents("a.db"))
        .isEqualTo(contents("b.db"))
        .hasSize(REPORTS)
        .doesNotHaveDuplicates();
  }

  private void writeArticles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      lines.add(
          ("{\"body\": \"Boat %d of the fleet came in with %d boxes of fish.\","
                  + " \"date\": \"2024-05-06\", \"source\": \"Coast Radio\","
                  + " \"url\": \"https://coast.example/%d\"}")
              .formatted(i, i * 7, i));
    }
    Files.write(folder.resolve("articles.jsonl"), lines);
  }

  /** Waits until the process has begun to write. */
  private void awaitFile(Process process) throws InterruptedException {
    Path log = folder.resolve("a.db-wal");
    while (process.isAlive() && !Files.exists(log)) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
  }

  /** How many reports the ledger has, which must be whole: 0 where it was not made yet. */
  private int soundReports(String name) {
    try (Ledger ledger = Ledger.open(folder.resolve(name).toString())) {
      assertThat(ledger.examine()).isEmpty();
      return (int) ledger.totals(null).reports();
    } catch (LedgerException notMade) {
      assertThat(notMade).hasMessageContaining("no ledger");
      return 0;
    }
  }

  private List<String> contents(String name) {
    try (Ledger ledger = Ledger.open(folder.resolve(name).toString())) {
      return ledger.claims(Filter.ALL, Page.Wanted.first(2 * REPORTS)).rows().stream()
          .map(claim -> claim.id() + " " + claim.content() + " " + claim.chain())
          .toList();
    }
  }

  private Process start(String... arguments) throws IOException {
    return start(folder, arguments);
  }

  /**
   * Starts {@code hearsay} with that reader in {@code folder}; what it says is in {@code err.txt}.
   */
  static Process start(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(KilledIngestTest.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }
}

package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLedgerTest {
  @TempDir Path folder;

  private final AtomicInteger opened = new AtomicInteger();

  @Test
  void allDigestsAreRecordedOnceAndReadOnlyTheFirstTime() throws Exception {
    String first = location();
    String second = location();

    assertThat(second).isEqualTo(first);
    assertThat(opened).as("how often a reader was loaded").hasValue(1);
    try (Ledger ledger = Ledger.open(first)) {
      assertThat(ledger.totals(null).recordings()).isEqualTo(93);
    }
  }

  @Test
  void whatWasCutOffIsMadeWhole() throws Exception {
    String whole = location();
    Files.delete(Path.of(whole));
    Files.deleteIfExists(Path.of(whole + "-wal"));
    Files.deleteIfExists(Path.of(whole + "-shm"));
    new CommandRun(folder)
        .withIn(new String(SampleLedger.digests(), UTF_8).lines().findFirst().orElseThrow())
        .hearsay("ingest", "-", "--ledger", whole);

    location();

    try (Ledger ledger = Ledger.open(whole)) {
      assertThat(ledger.totals(null).recordings()).isEqualTo(93);
      assertThat(ledger.examine()).isEmpty();
    }
  }

  private String location() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            false,
            80,
            Map.of(),
            folder,
            folder,
            Clock.systemUTC());
    ReaderSource readers =
        data -> {
          opened.incrementAndGet();
          return new FakeReader();
        };
    return new SampleLedger(surroundings, readers, new DataFolder(folder))
        .location(new Narration(surroundings, true, false), 2);
  }
}

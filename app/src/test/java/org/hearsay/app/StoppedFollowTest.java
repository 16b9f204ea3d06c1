package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.fetch.LocalServer;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal ends a run that follows feeds in good order. */
class StoppedFollowTest {
  private static final int BY_SIGTERM = 128 + 15;

  @TempDir Path folder;

  @Test
  void aSignalLetsItSayWhatItDidAndRememberIt() throws Exception {
    try (LocalServer server = new LocalServer()) {
      server.page("/1", "text/plain", "The ferry runs again, the mayor said.");
      String feed =
          server.page(
              "/feed",
              "application/rss+xml",
              "<rss><channel><item><link>/1</link></item></channel></rss>");
      Process process =
          KilledIngestTest.start(
              folder,
              "ingest",
              feed,
              "--follow",
              "--delay",
              "0",
              "--allow-private-addresses",
              "--ledger",
              "a.db");

      while (process.isAlive() && reports() < 1) {
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      process.destroy(); // SIGTERM

      assertThat(process.waitFor()).isEqualTo(BY_SIGTERM);
      assertThat(folder.resolve("err.txt"))
          .content()
          .contains("1 report new", "Ledger: ", "1 report ·");
      assertThat(folder.resolve("a.db.feeds.json")).content().contains(server.address("/1"));
      try (Ledger ledger = Ledger.open(folder.resolve("a.db").toString())) {
        assertThat(ledger.examine()).isEmpty();
      }
    }
  }

  private long reports() {
    if (!Files.exists(folder.resolve("a.db"))) {
      return 0;
    }
    try (Ledger ledger = Ledger.open(folder.resolve("a.db").toString())) {
      return ledger.totals(null).reports();
    } catch (RuntimeException notMadeYet) {
      return 0;
    }
  }
}

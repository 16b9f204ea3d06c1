package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal ends a server in good order. */
class StoppedServeTest {
  private static final int BY_SIGTERM = 128 + 15;

  @TempDir Path folder;

  @Test
  void aSignalClosesTheLedger() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The ferry runs again, the mayor said.");
    assertThat(KilledIngestTest.start(folder, "ingest", "a.txt", "--ledger", "a.db").waitFor())
        .isZero();
    Process process =
        KilledIngestTest.start(folder, "serve", "--port", "0", "--log", "--ledger", "a.db");
    String address = address(process);
    HttpRequest claims = HttpRequest.newBuilder(URI.create(address + "api/v1/claims")).build();
    int status = HttpClient.newHttpClient().send(claims, BodyHandlers.ofString()).statusCode();

    process.destroy(); // SIGTERM

    assertThat(process.waitFor()).isEqualTo(BY_SIGTERM);
    assertThat(status).isEqualTo(200);
    assertThat(folder.resolve("err.txt")).content().contains("\"route\":\"/api/v1/claims\"");
    // The last to close it takes its notes away; they stay where a program ends without that.
    assertThat(folder.resolve("a.db-wal")).doesNotExist();
    try (Ledger ledger = Ledger.open(folder.resolve("a.db").toString())) {
      assertThat(ledger.examine()).isEmpty();
    }
  }

  /** The address that it prints once it listens. */
  private String address(Process process) throws Exception {
    Path out = folder.resolve("out.txt");
    while (process.isAlive()) {
      String printed = Files.exists(out) ? Files.readString(out) : "";
      if (printed.startsWith("http://") && printed.contains("\n")) {
        return printed.strip();
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    throw new AssertionError(
        process.exitValue() + Files.readString(out) + Files.readString(folder.resolve("err.txt")));
  }
}

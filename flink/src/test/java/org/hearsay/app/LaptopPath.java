package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** {@code hearsay ingest} as a user runs it, but at a moment that a test chooses. */
public final class LaptopPath {
  private LaptopPath() {}

  /**
   * Ingests {@code source}, a folder or a file, into {@code ledger}.
   *
   * @param home where the data folder of a user lies, as {@code .local/share/hearsay}
   * @return what it said on standard error
   */
  public static String ingest(Path source, Path ledger, Instant moment, Path home) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            80,
            Map.of(),
            Files.isDirectory(source) ? source : home,
            home,
            Clock.fixed(moment, ZoneOffset.UTC));
    Main.run(
        surroundings,
        data -> AccountReader.open(UserActors.known(data, surroundings), data),
        "ingest",
        source.toString(),
        "--ledger",
        ledger.toString());
    return err.toString(UTF_8);
  }
}

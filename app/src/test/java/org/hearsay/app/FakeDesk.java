package org.hearsay.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.hearsay.app.serve.Desk;

/** The desk of a server with the {@link FakeReader}: it takes every text as one claim. */
public final class FakeDesk {
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private FakeDesk() {}

  /** One that records in the ledger at {@code location}. */
  public static Desk at(String location) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            false,
            80,
            Map.of(),
            Path.of(""),
            Path.of(""),
            Clock.fixed(NOW, ZoneOffset.UTC));
    DataFolder none = new DataFolder(Path.of("nowhere"));
    return new ServedDesk(surroundings, data -> new FakeReader(), none, location);
  }
}

package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.fetch.Pause;
import org.jspecify.annotations.Nullable;

/** One run of the command line in surroundings that a test makes. */
final class CommandRun {
  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;
  private byte[] in = new byte[0];
  private boolean terminal;
  private ReaderSource readers = data -> new FakeReader();
  private Clock clock = Clock.fixed(Instant.parse("2024-05-08T09:00:00Z"), ZoneOffset.UTC);
  private @Nullable Pause pause;

  /** What a run ended with. */
  record Ended(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** A run in {@code folder}, which is also the user's own. */
  CommandRun(Path folder) {
    this.folder = folder;
  }

  CommandRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  CommandRun withIn(String text) {
    in = text.getBytes(UTF_8);
    return this;
  }

  CommandRun onTerminal() {
    terminal = true;
    return this;
  }

  CommandRun at(String moment) {
    clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return this;
  }

  /** With a clock that the test moves on, and that nobody has to wait for. */
  CommandRun at(MovedClock moved) {
    clock = moved;
    pause = moved;
    return this;
  }

  CommandRun withReader(ReaderSource source) {
    readers = source;
    return this;
  }

  /** Runs {@code hearsay} with {@code arguments}. */
  Ended hearsay(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream input = new ByteArrayInputStream(in);
    Surroundings surroundings =
        new Surroundings(
            input,
            stream(out),
            stream(err),
            terminal,
            80,
            environment,
            folder,
            folder,
            clock,
            pause == null ? new Stop(clock) : pause);
    int exit = Main.run(surroundings, readers, arguments);
    return new Ended(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}

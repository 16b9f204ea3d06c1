package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.hearsay.app.fetch.Pause;

/**
 * All that a run takes from and gives to the machine, so that a test can give it other things.
 *
 * @param in standard input
 * @param out for results
 * @param err for narration
 * @param terminal whether a person reads along: both of them end on a terminal
 * @param columns width of that terminal, or 80
 * @param environment the environment's variables
 * @param directory the folder that the user is in
 * @param home the user's own folder
 * @param clock what time it is
 * @param pause what waits, and knows whether the user wants to stop
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    int columns,
    Map<String, String> environment,
    Path directory,
    Path home,
    Clock clock,
    Pause pause) {

  /** Wider lines are hard to read. */
  private static final int MOST_COLUMNS = 100;

  /** This machine's. */
  static Surroundings ofThisMachine() {
    boolean terminal = Terminal.isThere();
    return new Surroundings(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminal,
        terminal ? Terminal.columns() : Terminal.USUAL_COLUMNS,
        System.getenv(),
        Path.of(""),
        Path.of(System.getProperty("user.home", "")),
        Clock.systemUTC(),
        new Stop(Clock.systemUTC()));
  }

  /** One in which nobody stops anything. */
  Surroundings(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      int columns,
      Map<String, String> environment,
      Path directory,
      Path home,
      Clock clock) {
    this(in, out, err, terminal, columns, environment, directory, home, clock, new Stop(clock));
  }

  /**
   * Columns that a sheet fills: 80 in a pipe, so that a file looks the same wherever it is made.
   */
  int width() {
    return terminal ? Math.min(columns, MOST_COLUMNS) : Terminal.USUAL_COLUMNS;
  }

  /** Whether colour is welcome (see no-color.org). */
  boolean colour() {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return terminal && !unwanted && !"dumb".equals(environment.get("TERM"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

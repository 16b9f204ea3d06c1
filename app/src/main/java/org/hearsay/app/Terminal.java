package org.hearsay.app;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds out about the terminal, if there is one. */
final class Terminal {
  static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /** Whether standard input and output are a terminal. */
  static boolean isThere() {
    @Nullable Console console = System.console();
    return console != null && saysSo(console);
  }

  /** From JDK 22 on there is always a console, which has to be asked. */
  private static boolean saysSo(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  /** The terminal's width as {@code stty} tells it, or 80. */
  static int columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      int columns = Integer.parseInt(size.strip().split(" ")[1]);
      return columns > 0 ? columns : USUAL_COLUMNS;
    } catch (IOException | RuntimeException unknown) {
      return USUAL_COLUMNS;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return USUAL_COLUMNS;
    }
  }
}

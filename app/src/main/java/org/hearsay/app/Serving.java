package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Ledgers;
import org.hearsay.app.web.Server;

/** Serves a ledger until the program is ended. */
final class Serving {
  /** Where only programs of this machine can reach it. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private Serving() {}

  /**
   * Serves the ledger at {@code location}.
   *
   * @param listening is handed the address of the first page when it can be asked for
   */
  static void until(String location, Server.Settings settings, Consumer<String> listening) {
    boolean own = LOOPBACK.contains(settings.host());
    try (Ledgers ledgers = new Ledgers(location);
        Server server =
            new Server(settings, new Api(ledgers, new Api.Settings(Version.number(), own)))) {
      listening.accept(server.start());
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has the user's browser show {@code address}; where there is none, nothing happens. */
  static void show(String address) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    try {
      new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noBrowser) {
      // The address was printed.
    }
  }
}

package org.hearsay.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Desk;
import org.hearsay.app.serve.Incoming;
import org.hearsay.app.serve.Ledgers;
import org.hearsay.app.serve.Token;
import org.hearsay.app.web.Server;
import org.jspecify.annotations.Nullable;

/** Serves a ledger until the program is ended. */
final class Serving {
  /** Where only programs of this machine can reach it. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /**
   * While a ledger grows all the time, what is shown moves on so often. A page asks for ten answers
   * and visitors ask for the same ones: shorter, they are worked out for each.
   */
  private static final Duration APART = Duration.ofSeconds(5);

  private Serving() {}

  /**
   * A ledger to be served.
   *
   * @param location where it is
   * @param settings where to listen and for whom
   * @param queryTime how long a question to the ledger may take
   * @param log takes a line for each request, or null for none
   * @param token what adding reports needs, or null where nobody may
   * @param desk who reads what is sent
   */
  record Served(
      String location,
      Server.Settings settings,
      Duration queryTime,
      @Nullable Consumer<String> log,
      @Nullable Token token,
      Desk desk) {}

  /**
   * Serves a ledger until the user ends the program; what is being answered then is answered to the
   * end, and the ledger and the desk are closed.
   *
   * @param listening is handed the address of the first page when it can be asked for
   */
  static void until(Served served, Consumer<String> listening) {
    Consumer<String> log = served.log();
    Stop stop = new Stop(Clock.systemUTC());
    stop.listen();
    boolean own = LOOPBACK.contains(served.settings().host());
    try (Ledgers ledgers = new Ledgers(served.location(), served.queryTime(), APART);
        Desk desk = served.desk();
        Server server =
            new Server(
                served.settings(),
                new Api(ledgers, new Api.Settings(Version.number(), own)),
                new Incoming(desk, served.token(), own),
                log == null ? line -> {} : log)) {
      listening.accept(server.start());
      stop.await();
    } finally {
      stop.done();
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

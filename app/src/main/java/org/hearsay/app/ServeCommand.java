package org.hearsay.app;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Ledgers;
import org.hearsay.app.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: the pages and the REST API of a ledger. */
@Command(
    name = "serve",
    description = "Show a ledger as pages in a browser, and answer programs (REST API).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay serve",
      "  hearsay serve --ledger war.db --port 8080",
      "  curl 'http://127.0.0.1:7878/api/v1/claims.csv?place=Sudzha'",
      "",
      "Only this machine can ask it, unless --host says otherwise; texts of reports",
      "are then left out of its answers. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  /** Where only programs of this machine can reach it. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin ServerOptions server = new ServerOptions();

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (server.perSecond < 1) {
      throw new ParameterException(spec.commandLine(), "--rate is 1 or more.");
    }
    return serve(ledger.location(surroundings), server);
  }

  /** Serves the ledger at {@code location} until the program is ended. */
  private int serve(String location, ServerOptions options) {
    try (Ledgers ledgers = new Ledgers(location);
        Server listening = new Server(options.settings(), api(ledgers, options))) {
      surroundings.out().println(listening.start());
      surroundings.err().println("Serving " + location + ". Ctrl-C ends it.");
      untilEnded();
      return Exit.DONE;
    }
  }

  private static Api api(Ledgers ledgers, ServerOptions options) {
    boolean own = LOOPBACK.contains(options.host);
    return new Api(ledgers, new Api.Settings(Version.number(), own));
  }

  private static void untilEnded() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}

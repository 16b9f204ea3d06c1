package org.hearsay.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import org.hearsay.app.serve.Token;
import org.jspecify.annotations.Nullable;
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
      "  hearsay serve --token-file token.txt",
      "  curl 'http://127.0.0.1:7878/api/v1/claims.csv?place=Sudzha'",
      "",
      "Only this machine can ask it, unless --host says otherwise; texts of reports",
      "are then left out of its answers. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ReaderSource readers;

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

  ServeCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    if (server.perSecond < 1) {
      throw new ParameterException(spec.commandLine(), "--rate is 1 or more.");
    }
    if (server.querySeconds < 1) {
      throw new ParameterException(spec.commandLine(), "--query-time is 1 or more.");
    }
    String location = ledger.location(surroundings);
    DataFolder data = ledger.dataFolder.in(surroundings);
    Serving.until(
        new Serving.Served(
            location,
            server.settings(),
            server.queryTime(),
            server.log ? surroundings.err()::println : null,
            token(),
            new ServedDesk(surroundings, readers, data, location)),
        address -> {
          surroundings.out().println(address);
          surroundings.err().println("Serving " + location + ". Ctrl-C ends it.");
        });
    return Exit.DONE;
  }

  private @Nullable Token token() {
    if (server.tokenFile == null) {
      return null;
    }
    try {
      TokenFile.Found found = TokenFile.in(surroundings.directory().resolve(server.tokenFile));
      if (found.made()) {
        surroundings.err().println("A token was made in " + server.tokenFile + ".");
      }
      return found.token();
    } catch (IOException | InvalidPathException unusable) {
      throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()));
    }
  }
}

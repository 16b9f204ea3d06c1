package org.hearsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Tally;
import org.hearsay.export.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay doctor}: whether the program and the ledger are sound. */
@Command(
    name = "doctor",
    description = "Check that the reader loads and that the ledger is whole.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay doctor",
      "  hearsay doctor --ledger war.db",
      "",
      "Exit codes: 0 all is well, 1 something is not, 2 wrong usage."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ReaderSource readers;
  private boolean well = true;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin LedgerOption ledger = new LedgerOption();

  DoctorCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    say(
        "java     %s, %s"
            .formatted(System.getProperty("java.version"), System.getProperty("java.vendor")));
    reader();
    ledger();
    return well ? Exit.DONE : Exit.FAILED;
  }

  private void reader() {
    try (AccountReader reader = readers.open(ledger.dataFolder.in(surroundings))) {
      Engine engine = reader.engine();
      say("engine   " + engine.version());
      say("reader   " + engine.model() + ": loads");
    } catch (RuntimeException | LinkageError broken) {
      bad("reader   does not load: " + broken);
    }
  }

  private void ledger() {
    String location = ledger.location(surroundings);
    if (!location.startsWith("jdbc:") && !Files.exists(Path.of(location))) {
      say("ledger   none at " + location + " yet");
      return;
    }
    try (Ledger open = Ledger.open(location)) {
      Totals totals = open.totals(null);
      say("ledger   " + open.location());
      say(
          "         %s in %s, %s that stand"
              .formatted(
                  Tally.counted((int) totals.reports(), "report"),
                  Tally.counted((int) totals.recordings(), "recording"),
                  Tally.counted((int) totals.claims(), "claim")));
      found(open.examine());
    } catch (LedgerException broken) {
      bad("ledger   " + broken.getMessage());
    }
  }

  private void found(List<String> problems) {
    problems.forEach(problem -> bad("         " + problem));
    if (problems.isEmpty()) {
      say("         whole: files, references, hashes and counts agree");
    } else {
      say("Put back a copy of the ledger, or ingest the reports into a new one.");
    }
  }

  private void bad(String line) {
    well = false;
    say(line);
  }

  private void say(String line) {
    surroundings.out().println(line);
  }
}

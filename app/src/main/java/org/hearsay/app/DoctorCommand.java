package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    description =
        "Check that the machine, the reader, the gazetteers and the ledger are as they must be.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay doctor",
      "  hearsay doctor --ledger war.db",
      "",
      "Exit codes: 0 all is well, 1 something is not, 2 wrong usage."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  /** What reading needs; docs/reference/speed.md tells what was measured. */
  private static final long LEAST_HEAP = 256;

  /** Room for about fifty thousand claims. */
  private static final long LEAST_DISK = 64;

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
    machine();
    reader();
    gazetteers();
    ledger();
    return well ? Exit.DONE : Exit.FAILED;
  }

  private void machine() {
    say(
        "java     %s, %s"
            .formatted(System.getProperty("java.version"), System.getProperty("java.vendor")));
    long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
    String memory = "memory   %d MB for Java".formatted(heap);
    if (heap < LEAST_HEAP) {
      bad(
          memory
              + ": %d MB are needed to read reports; say HEARSAY_JAVA_OPTS=-Xmx1g"
                  .formatted(LEAST_HEAP));
    } else {
      say(memory);
    }
    disk(ledger.dataFolder.in(surroundings).path());
  }

  private void disk(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
      String line = "disk     %,d MB free for %s".formatted(free, folder);
      if (free < LEAST_DISK) {
        bad(line + ": make room, a ledger may soon not grow");
      } else {
        say(line);
      }
    } catch (IOException unknown) {
      bad("disk     cannot be looked at: " + unknown.getMessage());
    }
  }

  private void gazetteers() {
    try {
      int added = ledger.dataFolder.in(surroundings).gazetteers().all().size();
      say(
          "places   the shipped gazetteer, %s of yours"
              .formatted(Tally.counted(added, "gazetteer")));
    } catch (IOException broken) {
      bad("places   " + broken.getMessage());
    }
  }

  private void clock(Totals totals) {
    Instant last = totals.last();
    Instant now = surroundings.clock().instant();
    if (last != null && now.isBefore(last)) {
      bad(
          "clock    stands at %s, before the last recording (%s): set it, or what is recorded next"
                  .formatted(now.truncatedTo(ChronoUnit.SECONDS), last)
              + " is refused or misdated");
    } else {
      say("clock    %s, after all recordings".formatted(now.truncatedTo(ChronoUnit.SECONDS)));
    }
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
      clock(totals);
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

package org.hearsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.LedgerCopy;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay backup}: a copy of a ledger in one file, with its hash. */
@Command(
    name = "backup",
    description = "Copy a ledger into one file, also while reports are being recorded.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay backup hearsay-2024-08-13.db",
      "  hearsay backup /mnt/copies/war.db --ledger war.db",
      "",
      "Beside the copy lies its hash, FILE.sha256, which sha256sum --check reads too.",
      "The copy is looked through before it is said to be done. hearsay restore puts",
      "it back. A ledger in PostgreSQL is copied with pg_dump."
    })
final class BackupCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(paramLabel = "FILE", description = "The copy to be made; nothing may be there yet.")
  String file = "";

  @Mixin LedgerOption ledger = new LedgerOption();

  BackupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path to = surroundings.directory().resolve(file);
    LedgerCopy.make(ledger.location(surroundings), to);
    BackedUp copy = new BackedUp(to);
    List<String> problems = copy.problems();
    if (!problems.isEmpty()) {
      throw new LedgerException(
          "The copy %s is not whole, as the ledger may not be: %s. hearsay doctor tells more."
              .formatted(file, problems.get(0)));
    }
    String hash = copy.writeHash();
    surroundings.out().println("%s  %s".formatted(hash, file));
    surroundings.err().println("Copied. hearsay restore %s puts it back.".formatted(file));
    return Exit.DONE;
  }
}

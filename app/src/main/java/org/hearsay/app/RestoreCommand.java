package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay restore}: puts the copy of a ledger where there is none. */
@Command(
    name = "restore",
    description = "Put a copy that hearsay backup made in the place of a ledger.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay restore hearsay-2024-08-13.db --ledger war.db",
      "",
      "Nothing is overwritten: where there is a ledger, move it away first. The copy's",
      "hash is checked where it lies beside it, and the ledger is looked through before",
      "it takes its place."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(paramLabel = "FILE", description = "The copy.")
  String file = "";

  @Mixin LedgerOption ledger = new LedgerOption();

  RestoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path to = target();
    BackedUp copy = new BackedUp(surroundings.directory().resolve(file));
    if (!Files.isRegularFile(copy.file())) {
      throw new LedgerException("There is no file " + file + ". Name the copy to be put back.");
    }
    boolean checked = checkHash(copy);
    restore(copy, to);
    surroundings.out().println(to.toString());
    surroundings
        .err()
        .println(
            checked
                ? "Put back: its hash is that of the copy, and it is whole."
                : "Put back: it is whole. No hash lay beside the copy to be checked.");
    return Exit.DONE;
  }

  private Path target() {
    String location = ledger.location(surroundings);
    if (location.startsWith("jdbc:")) {
      throw new ParameterException(
          spec.commandLine(), "A ledger in PostgreSQL is put back with pg_restore.");
    }
    Path to = Path.of(location);
    // Notes of a ledger that is gone would be taken for those of the one that is put here.
    for (Path there : List.of(to, beside(to, "-wal"), beside(to, "-shm"))) {
      if (Files.exists(there)) {
        throw new LedgerException(
            "%s is there already, and nothing is overwritten. Move it away, or name another place with --ledger."
                .formatted(there));
      }
    }
    return to;
  }

  /** Whether there was a hash, which is that of the copy. */
  private boolean checkHash(BackedUp copy) {
    Optional<String> written = copy.writtenHash();
    if (written.isPresent() && !written.get().equals(copy.hash())) {
      throw new LedgerException(
          "The copy %s is not what was backed up: its hash differs from that beside it. Use another copy."
              .formatted(file));
    }
    return written.isPresent();
  }

  private void restore(BackedUp copy, Path to) {
    Path unfinished = beside(to, ".part");
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.copy(copy.file(), unfinished);
      List<String> problems = new BackedUp(unfinished).problems();
      if (!problems.isEmpty()) {
        throw new LedgerException(
            "The copy %s is damaged: %s. Use another copy.".formatted(file, problems.get(0)));
      }
      Files.move(unfinished, to);
    } catch (IOException failed) {
      throw new LedgerException(
          "The ledger cannot be put at %s: %s. Make room or name another place with --ledger."
              .formatted(to, failed),
          failed);
    } finally {
      discard(unfinished);
    }
  }

  private void discard(Path unfinished) {
    for (String ending : List.of("", "-wal", "-shm")) {
      try {
        Files.deleteIfExists(beside(unfinished, ending));
      } catch (IOException stays) {
        surroundings.err().println("Left behind, to be taken away: " + beside(unfinished, ending));
      }
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}

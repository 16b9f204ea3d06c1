package org.hearsay.app;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.hearsay.export.RowCsv;
import org.hearsay.export.RowJson;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay diff}: what the ledger learned between two moments. */
@Command(
    name = "diff",
    description = "List what the ledger learned between two moments, in the order in which it did.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay diff 2024-08-12 2024-08-13",
      "  hearsay diff 2024-08-13T06:00:00Z --json",
      "  hearsay diff 2024-08-12 2024-08-13 --reported",
      "",
      "Claims that a new version of a report no longer has are listed as withdrawn."
    })
final class DiffCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      converter = MomentConverter.class,
      description = "What was recorded later counts: a day (its end, UTC) or a moment.")
  @Nullable Instant from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TO",
      converter = MomentConverter.class,
      description = "What was recorded until then counts (default: now).")
  @Nullable Instant to;

  @Option(
      names = "--reported",
      description = "Go by when things were reported, whenever they were recorded.")
  boolean reported;

  @Mixin ListOptions list = new ListOptions();

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new ParameterException(spec.commandLine(), "TO is before FROM. Exchange them.");
    }
    Listing listing = new Listing(surroundings, list, spec);
    return listing.withLedger(ledger -> show(ledger, listing));
  }

  private int show(Ledger ledger, Listing listing) {
    Page<Change> page =
        reported
            ? ledger.reportedChanges(from, to, list.wanted())
            : ledger.changes(from, to, list.wanted());
    listing.print(
        page.rows(),
        new Listing.Forms<Change>(
            RowJson::change, RowCsv.CHANGES, RowCsv::change, sheet -> sheet::change));
    if (page.rows().isEmpty()) {
      listing.say("The ledger learned nothing between them.");
    }
    listing.more(page);
    return Exit.DONE;
  }
}

package org.hearsay.app;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Ink;
import org.hearsay.app.sheet.LedgerSheet;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.export.KeptForm;
import org.hearsay.export.RowJson;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Explained;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.pipeline.LedgerLineage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}: one claim in full, and why it was read so. */
@Command(
    name = "explain",
    description =
        "Show one claim of the ledger in full: its chain, who else says so, what became of it, why"
            + " it was read so.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay explain 1f0c9b2a7d3e4f56-120",
      "  hearsay explain 1f0c9b2a7d3e4f56-120 --as-of 2024-08-13 --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      paramLabel = "CLAIM",
      description = "A claim's identifier, as claims lists it, or the beginning of it.")
  String claim = "";

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description = "As the ledger stood then: a day (its end, UTC), or a moment.")
  @Nullable Instant asOf;

  @Option(
      names = "--as-read",
      description = "Compare claims as they were read, whatever reviews say of them.")
  boolean asRead;

  @Option(names = "--json", description = "Print one JSON object.")
  boolean json;

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

  @Mixin LedgerOption ledger = new LedgerOption();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Ledger open = Ledger.open(ledger.location(surroundings))) {
      AsOf moment = new AsOf(asOf, null);
      Explained explained = open.explain(claim, moment).orElseThrow(() -> notThere(open));
      LedgerLineage lineage =
          asRead
              ? LedgerLineage.asRead(open, new KeptForm())
              : new LedgerLineage(open, new KeptForm());
      print(explained, lineage.about(explained.claim().id(), moment));
      return Exit.DONE;
    }
  }

  private LedgerException notThere(Ledger open) {
    return new LedgerException(
        "There is no claim %s in %s%s. hearsay claims lists those that there are."
            .formatted(claim, open.location(), asOf == null ? "" : " as of then"));
  }

  private void print(Explained explained, List<Asked> questions) {
    if (json) {
      surroundings.out().print(RowJson.explained(explained, questions) + "\n");
      return;
    }
    Ink ink = surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
    new LedgerSheet(surroundings.width(), ink, surroundings.out()::println)
        .explained(explained, questions);
  }
}

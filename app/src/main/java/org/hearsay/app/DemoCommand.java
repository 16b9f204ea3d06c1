package org.hearsay.app;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Ink;
import org.hearsay.app.sheet.LedgerSheet;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.export.KeptForm;
import org.hearsay.export.LineageJson;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.pipeline.LedgerLineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: the bundled digests in a ledger, and what most claimants disagree on. */
@Command(
    name = "demo",
    description =
        "Read the bundled digests into a ledger, and show the questions that most claimants answer.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay demo",
      "  hearsay demo --questions 20 | less",
      "  hearsay demo --json > questions.jsonl",
      "",
      "The digests are read once, and the ledger is kept in the data folder."
    })
final class DemoCommand implements Callable<Integer> {
  /** More questions than the digests answer. */
  private static final int ALL = 10_000;

  private final Surroundings surroundings;
  private final ReaderSource readers;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--questions",
      paramLabel = "N",
      defaultValue = "4",
      description = "Show N questions (default: ${DEFAULT-VALUE}).")
  int questions;

  @Option(
      names = "--json",
      description = "Print one JSON object a question, one line each, instead of a sheet.")
  boolean json;

  @Option(
      names = "--no-open",
      description = "On a terminal the pages are served too: do not open a browser for them.")
  boolean noOpen;

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Mixin RunOptions run = new RunOptions();

  DemoCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Narration narration = new Narration(surroundings, run.quiet, run.verbose);
    narration.say(
        "These are digests, written for Hearsay in its own words; each restates what the\n"
            + "public report at its address said. Questions that most claimants answer:\n");
    String location =
        new SampleLedger(surroundings, readers, dataFolder.in(surroundings))
            .location(narration, run.threads());
    try (Ledger ledger = Ledger.open(location)) {
      print(most(ledger));
    }
    narration.say(next(location));
    if (surroundings.terminal() && !json) {
      ServerOptions usual = new ServerOptions();
      Serving.until(
          new Serving.Served(
              location,
              usual.settings().atAnyPort(),
              usual.queryTime(),
              null,
              null,
              new ServedDesk(surroundings, readers, dataFolder.in(surroundings), location)),
          this::listening);
    }
    return Exit.DONE;
  }

  private void listening(String address) {
    surroundings.err().println("\nThe same as pages: " + address + " (Ctrl-C ends it)");
    if (!noOpen) {
      Serving.show(address);
    }
  }

  private List<Asked> most(Ledger ledger) {
    return new LedgerLineage(ledger, new KeptForm())
            .questions(Filter.ALL, Page.Wanted.first(ALL), each -> each.reports().size() > 1)
            .rows()
            .stream()
            .sorted(
                Comparator.comparing((Asked asked) -> -asked.claimants().size())
                    .thenComparing(asked -> -asked.reports().size())
                    .thenComparing(asked -> asked.question().id()))
            .limit(Math.max(1, questions))
            .toList();
  }

  private void print(List<Asked> asked) {
    if (json) {
      asked.forEach(each -> surroundings.out().print(LineageJson.of(each) + "\n"));
      return;
    }
    Ink ink = surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
    LedgerSheet sheet = new LedgerSheet(surroundings.width(), ink, surroundings.out()::println);
    asked.forEach(sheet::asked);
  }

  private static String next(String location) {
    return """
        Next, with --ledger %s:
          hearsay questions --measure "area held" --from 2024-08-12 --to 2024-08-13
          hearsay claims --claimant Syrskyi --reported-by 2024-08-13
          hearsay explain CLAIM, with an identifier that claims lists
        Of your own: hearsay read FILE, and hearsay ingest FILE… for a ledger."""
        .formatted(location);
  }
}

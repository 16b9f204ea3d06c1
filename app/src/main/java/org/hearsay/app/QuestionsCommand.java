package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.export.KeptForm;
import org.hearsay.export.LineageCsv;
import org.hearsay.export.LineageJson;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.pipeline.LedgerLineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay questions}: who else answers what the claims of a ledger answer. */
@Command(
    name = "questions",
    description = "Show claims that answer one question side by side, and where they come from.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay questions --measure \"area held\" --from 2024-08-12 --to 2024-08-13",
      "  hearsay questions --place Sudzha --reported-by 2024-08-13",
      "  hearsay questions --claimant \"General Staff\" --csv > questions.csv",
      "",
      "The filters choose claims; whatever else answers the same is shown beside them.",
      "Nothing is added up or averaged, and no claimant is preferred."
    })
final class QuestionsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(names = "--all", description = "Show also questions that one report alone answers.")
  boolean all;

  @Option(
      names = "--as-read",
      description = "Compare claims as they were read, whatever reviews say of them.")
  boolean asRead;

  @Mixin FilterOptions asked = new FilterOptions();
  @Mixin ListOptions list = new ListOptions();

  QuestionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(surroundings, list, spec);
    return listing.withLedger(ledger -> show(ledger, listing));
  }

  private LedgerLineage lineage(Ledger ledger) {
    return asRead
        ? LedgerLineage.asRead(ledger, new KeptForm())
        : new LedgerLineage(ledger, new KeptForm());
  }

  private int show(Ledger ledger, Listing listing) {
    Filter filter = asked.filter();
    Page<Asked> page =
        lineage(ledger).questions(filter, list.wanted(), each -> all || each.reports().size() > 1);
    listing.print(
        page.rows(),
        new Listing.Forms<Asked>(
            LineageJson::of, LineageCsv.TELLINGS, LineageCsv::of, sheet -> sheet::asked));
    boolean none = page.rows().isEmpty() && ledger.count(filter, 1) == 0;
    new Heading(ledger, listing).of(filter, none, "claim, by question");
    if (page.rows().isEmpty() && !none) {
      listing.say("None of them is answered by two reports: --all shows what one alone says.");
    }
    listing.more(page);
    return Exit.DONE;
  }
}

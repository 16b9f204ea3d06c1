package org.hearsay.app;

import java.util.concurrent.Callable;
import org.hearsay.export.RowCsv;
import org.hearsay.export.RowJson;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay claims}: which claims the ledger holds. */
@Command(
    name = "claims",
    description = "List claims of the ledger, newest report first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay claims --claimant \"Ministry of Defence\" --status denied",
      "  hearsay claims --text \"bridge clos*\" --from 2024-08-06 --to 2024-08-13",
      "  hearsay claims --place Sudzha --as-of 2024-08-13 --csv > claims.csv"
    })
final class ClaimsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin FilterOptions asked = new FilterOptions();
  @Mixin ListOptions list = new ListOptions();

  ClaimsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(surroundings, list, spec);
    return listing.withLedger(ledger -> show(ledger, listing));
  }

  private int show(Ledger ledger, Listing listing) {
    Filter filter = asked.filter();
    Page<ClaimRow> page = ledger.claims(filter, list.wanted());
    listing.print(
        page.rows(),
        new Listing.Forms<ClaimRow>(
            RowJson::claim, RowCsv.CLAIMS, RowCsv::claim, sheet -> sheet::claim));
    new Heading(ledger, listing).of(filter, page.rows().isEmpty(), "claim");
    listing.more(page);
    return Exit.DONE;
  }
}

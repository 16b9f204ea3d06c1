package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.export.RowCsv;
import org.hearsay.export.RowJson;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay figures}: which numbers are claimed, by whom. */
@Command(
    name = "figures",
    description = "List figures of the ledger, each with who claims it, newest report first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay figures --measure \"personnel lost\" --from 2024-08-06",
      "  hearsay figures --claimant \"General Staff\" --csv > figures.csv",
      "",
      "Figures of different claimants are never added or averaged."
    })
final class FiguresCommand implements Callable<Integer> {
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

  FiguresCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(surroundings, list, spec);
    return listing.withLedger(ledger -> show(ledger, listing));
  }

  /** A figure in its claim. */
  private record Row(ClaimRow claim, ClaimRow.Amount figure) {}

  private int show(Ledger ledger, Listing listing) {
    Filter filter = asked.filter().withFigures();
    Page<ClaimRow> page = ledger.claims(filter, list.wanted());
    List<Row> rows = rows(page, ledger);
    listing.print(
        rows,
        new Listing.Forms<Row>(
            row -> RowJson.figure(row.claim(), row.figure()),
            RowCsv.FIGURES,
            row -> RowCsv.figure(row.claim(), row.figure()),
            sheet -> row -> sheet.figure(row.claim(), row.figure())));
    new Heading(ledger, listing).of(filter, page.rows().isEmpty(), "claim with a figure");
    listing.more(page);
    new DrawnAreas(ledger, listing).beside(rows.stream().map(Row::figure).toList(), filter);
    return Exit.DONE;
  }

  /** Of a claim with several figures only those of the measure that is asked for. */
  private List<Row> rows(Page<ClaimRow> page, Ledger ledger) {
    List<String> measures =
        asked.measure == null ? List.of() : ledger.named(NameKind.MEASURE, asked.measure);
    return page.rows().stream()
        .flatMap(claim -> claim.figures().stream().map(figure -> new Row(claim, figure)))
        .filter(row -> measures.isEmpty() || measures.contains(row.figure().measure()))
        .toList();
  }
}

package org.hearsay.app;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.FetchedPage;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay evidence}: the page that a report was read from, as it was fetched. */
@Command(
    name = "evidence",
    description = "Write the page that a claim was read from, just as it was fetched.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay evidence 1f0c9b2a7d3e4f56-120 > page.html",
      "",
      "Pages of the web and of web archives are kept; files are not. Where and when it",
      "was fetched is said on standard error."
    })
final class EvidenceCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      paramLabel = "CLAIM|REPORT",
      description =
          "A claim's identifier, as claims lists it, or the SHA-256 of a report's text, or the"
              + " beginning of it.")
  String id = "";

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description = "As the ledger stood then: a day (its end, UTC), or a moment.")
  @Nullable Instant asOf;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say where and when it was fetched.")
  boolean quiet;

  @Mixin LedgerOption ledger = new LedgerOption();

  EvidenceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Ledger open = Ledger.open(ledger.location(surroundings))) {
      FetchedPage page =
          open.page(id, new AsOf(asOf, null)).orElseThrow(() -> notThere(open.location()));
      surroundings.out().write(page.bytes(), 0, page.bytes().length);
      surroundings.out().flush();
      if (!quiet) {
        surroundings.err().println(said(page));
      }
      return Exit.DONE;
    }
  }

  private static String said(FetchedPage page) {
    String type = page.mediaType() == null ? "" : ", " + page.mediaType();
    return "%s, fetched %s%s".formatted(page.address(), page.fetchedAt(), type);
  }

  private LedgerException notThere(String location) {
    return new LedgerException(
        "No page of %s is kept in %s%s. Pages are kept of reports that were ingested from the web or from a web archive; hearsay explain tells of which."
            .formatted(id, location, asOf == null ? "" : " as of then"));
  }
}

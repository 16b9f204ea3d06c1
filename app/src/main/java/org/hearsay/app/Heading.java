package org.hearsay.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearsay.app.sheet.LedgerSheet;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Totals;

/**
 * Says on standard error how many rows an answer has, as of when, and what to do where it is empty.
 */
final class Heading {
  /** Counting more takes longer than it tells. */
  private static final int COUNTED = 10_000;

  private final Ledger ledger;
  private final Listing listing;

  Heading(Ledger ledger, Listing listing) {
    this.ledger = ledger;
    this.listing = listing;
  }

  /**
   * @param empty whether the answer shows nothing
   * @param noun what one row is
   */
  void of(Filter filter, boolean empty, String noun) {
    Totals totals = ledger.totals(null);
    if (totals.recordings() == 0) {
      listing.say("The ledger is empty. hearsay ingest FILE… fills it.");
    } else if (empty) {
      listing.say(nothing(filter, totals));
    } else {
      listing.say(counted(filter, noun) + asOf(filter.asOf()) + " · newest report first");
    }
  }

  private String counted(Filter filter, String noun) {
    int count = ledger.count(filter, COUNTED);
    return count == COUNTED
        ? "Over " + LedgerSheet.grouped(BigDecimal.valueOf(COUNTED - 1)) + " " + plural(noun)
        : LedgerSheet.grouped(BigDecimal.valueOf(count)) + " " + (count == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.replaceFirst("^claim", "claims");
  }

  private static String asOf(AsOf asOf) {
    return (asOf.recorded() == null ? "" : " · as recorded by " + written(asOf.recorded()))
        + (asOf.reported() == null ? "" : " · as reported by " + written(asOf.reported()));
  }

  private static String nothing(Filter filter, Totals totals) {
    Instant recorded = filter.asOf().recorded();
    if (recorded != null && totals.first() != null && recorded.isBefore(totals.first())) {
      return "Nothing had been recorded by %s: the first recording is of %s. --reported-by asks what reports had said by then."
          .formatted(written(recorded), written(totals.first()));
    }
    return "No claim meets all that, of %s in %s. Leave out an option to see more."
        .formatted(
            LedgerSheet.grouped(BigDecimal.valueOf(totals.claims())),
            LedgerSheet.grouped(BigDecimal.valueOf(totals.reports())) + " reports");
  }

  private static String written(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}

package org.hearsay.app;

import java.time.Instant;
import java.time.LocalDate;
import org.hearsay.app.serve.MapOfLedger;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.LayerFilter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which map layers are asked for. */
final class LayerOptions {
  @Option(names = "--claimant", paramLabel = "NAME", description = "Of that mapper.")
  @Nullable String claimant;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "For that day or later.")
  @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "For that day or earlier.")
  @Nullable LocalDate to;

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      converter = MomentConverter.class,
      description = "As the ledger stood then: a day (its end, UTC), or a moment.")
  @Nullable Instant asOf;

  /**
   * The map with a number.
   *
   * @throws LedgerException if there is none
   */
  static MapOfLedger map(Ledger ledger, long number) {
    return MapOfLedger.of(ledger, number)
        .orElseThrow(
            () ->
                new LedgerException(
                    "There is no map %d in %s. hearsay layer list lists those that there are."
                        .formatted(number, ledger.location())));
  }

  LayerFilter filter() {
    return new LayerFilter(claimant, from, to, new AsOf(asOf, null));
  }
}

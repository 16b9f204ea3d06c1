package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.LayerFilter;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;

/**
 * Tells the sizes of what mappers drew beside the areas that somebody states. They are no figures:
 * nobody stated them, so they are never a row among those, and never put together with them.
 */
final class DrawnAreas {
  private static final String AREA = "area";

  private final Ledger ledger;
  private final Listing listing;

  DrawnAreas(Ledger ledger, Listing listing) {
    this.ledger = ledger;
    this.listing = listing;
  }

  /** Where {@code figures} are of areas: the maps of the same days, by the same claimant. */
  void beside(List<ClaimRow.Amount> figures, Filter filter) {
    if (figures.stream().noneMatch(DrawnAreas::isArea)) {
      return;
    }
    List<LayerRow> layers =
        ledger.layers(
            new LayerFilter(filter.claimant(), filter.from(), filter.to(), filter.asOf()));
    if (!layers.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add("Computed from what mappers drew, stated by nobody:");
      layers.forEach(layer -> lines.add("  " + LayerLines.of(layer)));
      listing.lines(lines);
      listing.say(
          "%d maps have areas that are computed, wherever they lie: hearsay layer list."
              .formatted(layers.size()));
    }
  }

  private static boolean isArea(ClaimRow.Amount figure) {
    return figure.code().equals(AREA) || figure.code().startsWith(AREA + "_");
  }
}

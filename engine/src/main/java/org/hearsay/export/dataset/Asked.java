package org.hearsay.export.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.ledger.Filter;
import org.hearsay.text.Visible;
import org.jspecify.annotations.Nullable;

/** What was asked of the ledger, in names and values. */
final class Asked {
  private Asked() {}

  /** What {@code filter} asks for; empty where it asks for all. */
  static Map<String, String> of(Filter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "claimant", filter.claimant());
    put(asked, "side", filter.side());
    put(asked, "outlet", filter.outlet());
    put(asked, "place", filter.place());
    put(asked, "measure", filter.measure());
    put(asked, "status", filter.status());
    put(asked, "text", filter.text());
    put(asked, "from", filter.from());
    put(asked, "to", filter.to());
    put(asked, "figures", filter.onlyFigures() ? "only" : null);
    put(asked, "frame", filter.frame());
    put(asked, "as_of", filter.asOf().recorded());
    put(asked, "reported_by", filter.asOf().reported());
    return asked;
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, Visible.line(value.toString()));
    }
  }
}

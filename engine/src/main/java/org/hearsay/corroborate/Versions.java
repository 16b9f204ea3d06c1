package org.hearsay.corroborate;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.claim.lineage.Source;

/** Tells versions of one report from reports of their own. */
final class Versions {

  private Versions() {}

  /**
   * What versions of one report share: outlet, address and day. A page that shows something new
   * each day, as a map does, is a report of each day.
   */
  static Optional<String> key(Trace trace) {
    Source source = trace.source();
    if (source.url() == null || source.published() == null) {
      return Optional.empty();
    }
    return Optional.of(source.label() + " " + source.url() + " " + source.published());
  }

  /** The order of versions: by moment, then one that says that it corrects, then the longer. */
  static Order order(Trace trace) {
    Instant at = trace.source().publishedAt();
    String text = trace.text();
    boolean corrects = text.contains("correction:") || text.contains("corrected version");
    return new Order(at == null ? Instant.MIN : at, corrects, text.length(), trace.source().key());
  }

  /** The place of a version among those of its report. */
  record Order(Instant at, boolean corrects, int length, String report)
      implements Comparable<Order> {
    private static final Comparator<Order> ORDER =
        Comparator.comparing(Order::at)
            .thenComparing(Order::corrects)
            .thenComparingInt(Order::length)
            .thenComparing(Order::report);

    @Override
    public int compareTo(Order other) {
      return ORDER.compare(this, other);
    }
  }
}

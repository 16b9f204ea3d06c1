package org.hearsay.corroborate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.text.Span;

/** Finds out of two reports whether one copied the other. */
final class Copies {
  private static final double WHOLE = 0.9;
  private static final int LONG_SENTENCE = 12;
  private static final int SOME = 2;

  private Copies() {}

  /**
   * The copy that one of two reports is of the other, if any. An outlet that fills its own form
   * with each day's numbers copies nobody.
   */
  static Optional<Copy> between(Trace one, Trace other) {
    if (one.source().label().equals(other.source().label())) {
      return Optional.empty();
    }
    Order order = order(one, other);
    List<Passages.Passage> moved = order.later().passages().movedTo(order.earlier().passages());
    boolean enough =
        moved.size() >= SOME || moved.stream().anyMatch(p -> p.words() >= LONG_SENTENCE);
    return enough ? Optional.of(copy(order, moved)) : Optional.empty();
  }

  private record Order(Trace earlier, Trace later, boolean known) {}

  private static Copy copy(Order order, List<Passages.Passage> moved) {
    int least =
        Math.min(
            order.earlier().passages().sentences().size(),
            order.later().passages().sentences().size());
    List<Span> spans = moved.stream().map(Passages.Passage::span).toList();
    return new Copy(
        order.earlier().source(),
        order.later().source(),
        moved.size() >= WHOLE * least ? Copy.Kind.WHOLE : Copy.Kind.PARTIAL,
        order.known(),
        order.later().names(order.earlier().source().outlet()),
        spans);
  }

  /** Who came first: by day, by credit, by the hour; else by identifier, and not known. */
  private static Order order(Trace one, Trace other) {
    LocalDate day = one.published();
    LocalDate otherDay = other.published();
    if (day != null && otherDay != null && !day.equals(otherDay)) {
      return day.isBefore(otherDay) ? new Order(one, other, true) : new Order(other, one, true);
    }
    boolean oneCredits = one.names(other.source().outlet());
    if (oneCredits != other.names(one.source().outlet())) {
      return oneCredits ? new Order(other, one, true) : new Order(one, other, true);
    }
    Instant at = one.source().publishedAt();
    Instant otherAt = other.source().publishedAt();
    if (at != null && otherAt != null && !at.equals(otherAt)) {
      return at.isBefore(otherAt) ? new Order(one, other, true) : new Order(other, one, true);
    }
    boolean first = one.source().key().compareTo(other.source().key()) < 0;
    return first ? new Order(one, other, false) : new Order(other, one, false);
  }
}

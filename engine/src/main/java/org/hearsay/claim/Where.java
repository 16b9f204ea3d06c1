package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report speaks of.
 *
 * @param span the words
 * @param name the place's name in this report at its fullest
 * @param kind settlement, district, region, country, water; or null where the words do not tell
 * @param use what the name stands for here
 * @param place the known place that it is, or null where none or no single one is found
 * @param reasons which pass said what for it, in the order of the passes
 * @param rejected the other places of that name, the likeliest first, at most {@link #MOST}
 */
public record Where(
    Span span,
    String name,
    @Nullable String kind,
    PlaceUse use,
    @Nullable KnownPlace place,
    List<Reason> reasons,
    List<Rejected> rejected) {

  /** How many rejected places are kept. */
  public static final int MOST = 5;

  /** Copies the lists. */
  public Where {
    reasons = List.copyOf(reasons);
    rejected = List.copyOf(rejected);
  }

  /** A place of which only the name is known yet. */
  public Where(Span span, String name, @Nullable String kind) {
    this(span, name, kind, PlaceUse.SITE, null, List.of(), List.of());
  }

  /** The same naming with another use. */
  public Where used(PlaceUse other) {
    return new Where(span, name, kind, other, place, reasons, rejected);
  }
}

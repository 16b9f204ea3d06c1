package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim in full.
 *
 * @param claim the claim
 * @param json all that was read of it, with the reasons, as one JSON object
 * @param supersededAt when a later recording of its report took its place, or null where it stands
 * @param page what is kept of the page that its report was read from, or null
 * @param history what recordings of its report did to it, in their order
 * @param reviews what people said of it, in their order
 */
public record Explained(
    ClaimRow claim,
    String json,
    @Nullable Instant supersededAt,
    @Nullable KeptPage page,
    List<Change> history,
    List<Review> reviews) {

  /** Copies the lists. */
  public Explained {
    history = List.copyOf(history);
    reviews = List.copyOf(reviews);
  }
}

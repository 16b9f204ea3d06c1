package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the ledger learned.
 *
 * @param recordedAt when
 * @param kind whether a claim was added, changed or withdrawn
 * @param before the claim as it was, or null where it is new
 * @param after the claim as it is now, or null where it was withdrawn
 * @param what which parts of it changed, or null
 */
public record Change(
    Instant recordedAt,
    ChangeKind kind,
    @Nullable ClaimRow before,
    @Nullable ClaimRow after,
    @Nullable String what) {

  /** The claim, as it is now or was last. */
  public ClaimRow claim() {
    ClaimRow claim = after == null ? before : after;
    if (claim == null) {
      throw new IllegalStateException("A change without a claim");
    }
    return claim;
  }
}

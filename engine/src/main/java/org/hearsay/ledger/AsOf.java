package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge is asked for, on each of the two clocks that tell what was known.
 *
 * @param recorded nothing recorded later counts; null for all that was recorded
 * @param reported nothing reported later counts; null for all that was reported
 */
public record AsOf(@Nullable Instant recorded, @Nullable Instant reported) {

  /** All that the ledger has. */
  public static final AsOf NOW = new AsOf(null, null);

  /** What the ledger had at {@code moment}. */
  public static AsOf recorded(Instant moment) {
    return new AsOf(moment, null);
  }

  /** What reports had said by {@code moment}, whenever they were recorded. */
  public static AsOf reported(Instant moment) {
    return new AsOf(null, moment);
  }
}

package org.hearsay.app.serve;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.hearsay.ledger.Extent;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What "now" is to all who ask: how far the ledger went when it was last looked at.
 *
 * <p>It moves on when something was recorded, but only so often, so that answers can be kept while
 * a ledger grows several times a second. To a ledger that was at rest for that long, a report that
 * is added is seen at once.
 */
final class Present {
  private final long nanosApart;
  private final LongSupplier nanos;
  private @Nullable Extent extent;
  private long moved;

  /**
   * @param apart how long it stays, at least, once it has moved on
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Present(Duration apart, LongSupplier nanos) {
    this.nanosApart = apart.toNanos();
    this.nanos = nanos;
  }

  /** How far {@code ledger} is to be asked. */
  synchronized Extent of(Ledger ledger) {
    @Nullable Extent known = extent;
    long now = nanos.getAsLong();
    if (known != null && now - moved < nanosApart) {
      return known;
    }
    Extent newest = ledger.extent();
    if (!newest.equals(known)) {
      extent = newest;
      moved = now;
    }
    return newest;
  }

  /** Has it move on with the next question, since this program recorded something itself. */
  synchronized void moveOn() {
    extent = null;
  }
}

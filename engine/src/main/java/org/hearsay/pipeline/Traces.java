package org.hearsay.pipeline;

import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.corroborate.ReportTrace;
import org.hearsay.ledger.KnownTexts.KnownText;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one ledger that were taken apart, the last thousand that were asked for.
 *
 * <p>Several {@link LedgerLineage} of that ledger may share them, also in several threads.
 */
public final class Traces {
  private static final int KEPT = 1_000;

  private final Map<Read, ReportTrace> kept = new Remembered<>(KEPT);

  /** A text, with what had been said of its claims. */
  private record Read(KnownText text, String reviews) {}

  /**
   * The report of {@code text}, taken apart by {@code made} where it is not here. Two threads that
   * ask for one at once may both make it.
   *
   * @param reviews what had been said of its claims
   */
  ReportTrace of(KnownText text, String reviews, Supplier<ReportTrace> made) {
    Read read = new Read(text, reviews);
    @Nullable ReportTrace trace;
    synchronized (kept) {
      trace = kept.get(read);
    }
    if (trace == null) {
      trace = made.get();
      synchronized (kept) {
        kept.put(read, trace);
      }
    }
    return trace;
  }
}

package org.hearsay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
   * The reports of {@code texts}, in their order; what is not here is taken apart by {@code made}.
   * Two threads that ask for one at once may both make it.
   *
   * @param reviews what had been said of their claims
   * @param made takes apart those texts that it is given, in their order
   */
  List<ReportTrace> of(
      List<KnownText> texts, String reviews, Function<List<KnownText>, List<ReportTrace>> made) {
    Map<KnownText, ReportTrace> found = new HashMap<>();
    synchronized (kept) {
      for (KnownText text : texts) {
        @Nullable ReportTrace trace = kept.get(new Read(text, reviews));
        if (trace != null) {
          found.put(text, trace);
        }
      }
    }
    List<KnownText> missing = texts.stream().filter(text -> !found.containsKey(text)).toList();
    if (!missing.isEmpty()) {
      List<ReportTrace> traces = made.apply(missing);
      synchronized (kept) {
        for (int i = 0; i < missing.size(); i++) {
          kept.put(new Read(missing.get(i), reviews), traces.get(i));
          found.put(missing.get(i), traces.get(i));
        }
      }
    }
    return texts.stream().map(found::get).toList();
  }
}

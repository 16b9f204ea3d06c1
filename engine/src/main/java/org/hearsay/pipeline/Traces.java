package org.hearsay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.corroborate.ReportTrace;
import org.hearsay.ledger.KnownTexts.KnownText;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one ledger that were taken apart, the last thousand that were asked for, and the last
 * answers that were made of them.
 *
 * <p>Several {@link LedgerLineage} of that ledger may share them, also in several threads.
 */
public final class Traces {
  private static final int KEPT = 1_000;

  /** An answer can have hundreds of reports in it. */
  private static final int ANSWERS = 500;

  private static final int WHOLES = 4;

  private final Map<Read, ReportTrace> kept = new Remembered<>(KEPT);
  private final Map<String, List<Asked>> answers = new Remembered<>(ANSWERS);
  private final Map<String, Optional<Map<String, List<Asked>>>> wholes = new Remembered<>(WHOLES);

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

  /** The answer of {@code key}, which tells all that it depends on; made where it is not known. */
  List<Asked> answer(String key, Supplier<List<Asked>> made) {
    return of(answers, key, made);
  }

  /** The same of all answers of a small ledger at once, by claim; nothing of a large one. */
  Optional<Map<String, List<Asked>>> whole(
      String key, Supplier<Optional<Map<String, List<Asked>>>> made) {
    return of(wholes, key, made);
  }

  private static <T> T of(Map<String, T> all, String key, Supplier<T> made) {
    synchronized (all) {
      @Nullable T known = all.get(key);
      if (known != null) {
        return known;
      }
    }
    T answer = made.get();
    synchronized (all) {
      all.put(key, answer);
    }
    return answer;
  }
}

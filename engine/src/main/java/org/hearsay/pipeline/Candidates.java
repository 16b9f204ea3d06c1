package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corroborate.Sought;
import org.hearsay.ledger.KnownTexts;
import org.hearsay.ledger.KnownTexts.Holder;

/** The recordings that have enough of what one search looks for, whether they were known or not. */
final class Candidates {
  private final KnownTexts texts;
  private final Map<Sought, List<Holder>> holders = new HashMap<>();

  /**
   * One of them.
   *
   * @param recording its number
   * @param shared how many keys it shares with what is sought
   * @param days how many days it lies from there, by the nearest of those keys
   */
  record Candidate(long recording, int shared, long days) {
    private Candidate and(Candidate other) {
      return new Candidate(recording, Math.max(shared, other.shared), Math.min(days, other.days));
    }

    private Candidate with(Holder holder) {
      return new Candidate(recording, shared + 1, Math.min(days, holder.days()));
    }
  }

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate each) -> -each.shared())
          .thenComparingLong(Candidate::days)
          .thenComparingLong(Candidate::recording);

  Candidates(KnownTexts texts) {
    this.texts = texts;
  }

  /** Those that have what is sought, each once: those that share most first, then the nearest. */
  List<Candidate> of(List<Sought> wanted) {
    Map<Long, Candidate> found = new HashMap<>();
    for (Sought each : wanted) {
      for (Candidate candidate : sharing(each)) {
        if (candidate.shared() >= each.least()) {
          found.merge(candidate.recording(), candidate, Candidate::and);
        }
      }
    }
    List<Candidate> sorted = new ArrayList<>(found.values());
    sorted.sort(ORDER);
    return sorted;
  }

  private Iterable<Candidate> sharing(Sought wanted) {
    Map<Long, Candidate> sharing = new HashMap<>();
    for (Long key : wanted.keys()) {
      for (Holder holder : holders(key, wanted)) {
        sharing.compute(
            holder.recording(),
            (recording, before) ->
                before == null ? new Candidate(recording, 1, holder.days()) : before.with(holder));
      }
    }
    return sharing.values();
  }

  /** Claims of one question have most of their keys in common, and days near each other. */
  private List<Holder> holders(Long key, Sought wanted) {
    Sought one = new Sought(List.of(key), 1, wanted.from(), wanted.to(), wanted.around());
    return holders.computeIfAbsent(
        one, s -> texts.holders(key, one.from(), one.to(), one.around()));
  }
}

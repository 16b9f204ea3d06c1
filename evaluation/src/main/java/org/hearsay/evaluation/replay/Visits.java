package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the visits to pages: how long they took, and which failed. */
final class Visits {
  /**
   * One visit.
   *
   * @param address what was asked for
   * @param due when it was due, by {@link System#nanoTime}
   * @param end when its answer was there in full
   * @param problem what went wrong, or an empty text
   */
  record Visit(String address, long due, long end, String problem) {
    double millis() {
      return (end - due) / 1e6;
    }
  }

  private final List<Visit> all = new ArrayList<>();

  synchronized void add(Visit visit) {
    all.add(visit);
  }

  synchronized int count() {
    return all.size();
  }

  /** Those that failed while the server was up. */
  synchronized List<Visit> errors(Downtimes down) {
    return failed(down, false);
  }

  /** Those that failed while it was down. */
  synchronized List<Visit> unanswered(Downtimes down) {
    return failed(down, true);
  }

  private List<Visit> failed(Downtimes down, boolean wanted) {
    return all.stream()
        .filter(visit -> !visit.problem().isEmpty())
        .filter(visit -> down.touch(visit.due(), visit.end()) == wanted)
        .toList();
  }

  /** Milliseconds that {@code percent} of the answered visits stayed within. */
  synchronized double millis(int percent) {
    return millis(all, percent);
  }

  /** The same by kind of page. */
  synchronized Map<String, double[]> millisByKind(int... percents) {
    Map<String, List<Visit>> byKind = new TreeMap<>();
    all.forEach(
        visit ->
            byKind
                .computeIfAbsent(Addresses.kind(visit.address()), any -> new ArrayList<>())
                .add(visit));
    Map<String, double[]> millis = new TreeMap<>();
    byKind.forEach(
        (kind, visits) ->
            millis.put(
                kind,
                Arrays.stream(percents).mapToDouble(percent -> millis(visits, percent)).toArray()));
    return millis;
  }

  private static double millis(List<Visit> visits, int percent) {
    double[] sorted =
        visits.stream()
            .filter(visit -> visit.problem().isEmpty())
            .mapToDouble(Visit::millis)
            .sorted()
            .toArray();
    int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, at)];
  }
}

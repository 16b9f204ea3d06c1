package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.KnownPlace;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * The names of one report, and how much of what they can stand for lies where.
 *
 * <p>Each name has one vote, shared among its candidates. Votes are counted by area and by cell of
 * one degree, so that all takes time linear in the number of names.
 */
final class Scene {
  private static final double LEAST_SHARE = 0.01;

  final Report report;
  final List<Toponym> toponyms;
  private final Map<String, Double> areaVotes = new HashMap<>();
  private final Map<Long, Double> cellVotes = new HashMap<>();

  Scene(Report report, List<Toponym> toponyms) {
    this.report = report;
    this.toponyms = toponyms;
  }

  /** Counts the votes anew. */
  void count() {
    areaVotes.clear();
    cellVotes.clear();
    for (Toponym toponym : toponyms) {
      toponym.settle();
      for (Candidate candidate : toponym.candidates) {
        if (candidate.share >= LEAST_SHARE) {
          vote(candidate);
        }
      }
    }
  }

  private void vote(Candidate candidate) {
    Entry entry = candidate.entry;
    for (String code = entry.area(); code != null; code = above(code)) {
      areaVotes.merge(code, candidate.share, Double::sum);
    }
    if (isSpot(entry)) {
      cellVotes.merge(cell(entry.place(), 0, 0), candidate.share, Double::sum);
    }
  }

  /** The votes of other names for places in the area of that code. */
  double inArea(String code, Toponym besides) {
    double own =
        besides.candidates.stream()
            .filter(c -> c.share >= LEAST_SHARE && c.entry.isIn(code))
            .mapToDouble(c -> c.share)
            .sum();
    return Math.max(0, areaVotes.getOrDefault(code, 0.0) - own);
  }

  /** The most votes that any country has. */
  double inOneCountry() {
    return areaVotes.entrySet().stream()
        .filter(each -> !each.getKey().contains("."))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** The votes of other names for settlements in the cells around {@code candidate}. */
  double near(Candidate candidate, Toponym besides) {
    double votes = 0;
    KnownPlace place = candidate.entry.place();
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        votes += cellVotes.getOrDefault(cell(place, i, j), 0.0);
      }
    }
    double own =
        besides.candidates.stream()
            .filter(c -> c.share >= LEAST_SHARE && isSpot(c.entry) && areNeighbours(c, candidate))
            .mapToDouble(c -> c.share)
            .sum();
    return Math.max(0, votes - own);
  }

  private static boolean areNeighbours(Candidate one, Candidate other) {
    KnownPlace a = one.entry.place();
    KnownPlace b = other.entry.place();
    return Math.abs(row(a) - row(b)) <= 1 && Math.abs(column(a) - column(b)) <= 1;
  }

  static boolean isSpot(Entry entry) {
    return entry.isSettlement() || entry.feature().equals("A.ADM2");
  }

  private static long row(KnownPlace place) {
    return (long) Math.floor(place.latitude());
  }

  private static long column(KnownPlace place) {
    return (long) Math.floor(place.longitude());
  }

  private static Long cell(KnownPlace place, int up, int right) {
    return (row(place) + up) * 1000 + column(place) + right;
  }

  /** The code of the area around that of {@code code}, or null. */
  static @Nullable String above(String code) {
    int stop = code.lastIndexOf('.');
    return stop < 0 ? null : code.substring(0, stop);
  }
}

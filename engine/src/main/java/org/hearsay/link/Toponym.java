package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.link.gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/** A name of one report, with all its namings and the places that it can stand for. */
final class Toponym {
  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::weight)
          .reversed()
          .thenComparing(c -> -c.entry.place().population())
          .thenComparing(c -> c.entry.place().id());

  final String name;
  final @Nullable String kind;
  final List<Naming> namings = new ArrayList<>();
  List<Candidate> candidates;

  /** The area that the text puts it in, right beside the name, or null. */
  @Nullable Entry statedArea;

  Toponym(String name, @Nullable String kind, List<Candidate> candidates) {
    this.name = name;
    this.kind = kind;
    this.candidates = candidates;
  }

  /** Sorts the candidates, the best first, and shares one between them: ten times a point. */
  void settle() {
    candidates = candidates.stream().sorted(BEST).toList();
    double sum = 0;
    for (Candidate each : candidates) {
      each.share = Math.pow(10, each.weight() - candidates.get(0).weight());
      sum += each.share;
    }
    for (Candidate each : candidates) {
      each.share /= sum;
    }
  }
}

package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Reason;
import org.hearsay.link.gazetteer.Entry;

/** A place that a name may stand for, with what the passes said for and against it. */
final class Candidate {
  final Entry entry;
  private final double[] points = new double[PlaceLinker.MOST_PASSES];
  private final String[] details = new String[PlaceLinker.MOST_PASSES];

  /** How likely it is among those of its name, from 0 to 1. */
  double share;

  Candidate(Entry entry) {
    this.entry = entry;
  }

  /** Sets what pass number {@code pass} says: a positive number for it, a negative one against. */
  void say(int pass, double value, String detail) {
    points[pass] = value;
    details[pass] = detail;
  }

  double points(int pass) {
    return points[pass];
  }

  double weight() {
    double sum = 0;
    for (double each : points) {
      sum += each;
    }
    return sum;
  }

  /** What each pass said, in their order. */
  List<Reason> reasons(List<Weighing> passes) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      if (points[i] != 0) {
        reasons.add(new Reason(passes.get(i).name(), said(i), null));
      }
    }
    return reasons;
  }

  private String said(int pass) {
    return "%+.1f %s".formatted(points[pass], details[pass]);
  }

  /** The same in one line. */
  String summary(List<Weighing> passes) {
    return String.join("; ", reasons(passes).stream().map(Reason::what).toList());
  }
}

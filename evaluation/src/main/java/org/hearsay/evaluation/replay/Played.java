package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What has appeared so far of a day, by outlet; the day goes on while it is asked. */
final class Played {
  private final List<List<Edition>> byOutlet = new ArrayList<>();
  private final Map<Integer, List<Edition>> byReport = new LinkedHashMap<>();
  private final DoubleSupplier now;

  /**
   * @param day all editions, in their order
   * @param now how much of the day has passed, from 0 to 1
   */
  Played(List<Edition> day, int outlets, DoubleSupplier now) {
    for (int i = 0; i < outlets; i++) {
      byOutlet.add(new ArrayList<>());
    }
    for (Edition edition : day) {
      byOutlet.get(edition.outlet()).add(edition);
      byReport.computeIfAbsent(edition.report(), any -> new ArrayList<>()).add(edition);
    }
    this.now = now;
  }

  /** How many editions of {@code outlet} have appeared. */
  int count(int outlet) {
    List<Edition> all = byOutlet.get(outlet);
    double moment = now.getAsDouble();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).at() <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The newest {@code most} of the first {@code count} of an outlet, each report once. */
  List<Edition> newest(int outlet, int count, int most) {
    Map<Integer, Edition> newest = new LinkedHashMap<>();
    List<Edition> appeared = new ArrayList<>(byOutlet.get(outlet).subList(0, count));
    Collections.reverse(appeared);
    for (Edition edition : appeared) {
      if (newest.size() == most) {
        break;
      }
      newest.putIfAbsent(edition.report(), edition);
    }
    return List.copyOf(newest.values());
  }

  /** The edition of a report that its page shows now, or null where it has not appeared. */
  @org.jspecify.annotations.Nullable
  Edition shown(int report) {
    double moment = now.getAsDouble();
    Edition shown = null;
    for (Edition edition : byReport.getOrDefault(report, List.of())) {
      shown = edition.at() <= moment ? edition : shown;
    }
    return shown;
  }

  /** The last edition of each report, in the order of the reports' first. */
  List<Edition> last() {
    return byReport.values().stream().map(all -> all.get(all.size() - 1)).toList();
  }
}

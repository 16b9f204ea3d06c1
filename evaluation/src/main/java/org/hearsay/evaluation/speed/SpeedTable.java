package org.hearsay.evaluation.speed;

import java.util.List;
import java.util.Locale;

/** Lays measures of the same texts side by side. */
final class SpeedTable {
  private static final String ROW = "%-36s %9s %9s %12s %9s %8s%n";

  private SpeedTable() {}

  /**
   * One line a measure; the last column says how many times as fast the first one is.
   *
   * @param measures at least one, all of the same texts
   * @param tokens how many tokens the texts have
   */
  static String of(List<Measure> measures, long tokens) {
    Measure first = measures.get(0);
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(Locale.ROOT, "%,d reports, %,d tokens%n%n", first.reports(), tokens));
    table.append(
        String.format(Locale.ROOT, ROW, "", "wall s", "cpu s", "tokens/cpu s", "peak MB", "ratio"));
    for (Measure each : measures) {
      table.append(
          String.format(
              Locale.ROOT,
              ROW,
              each.name(),
              String.format(Locale.ROOT, "%.1f", each.wallSeconds()),
              String.format(Locale.ROOT, "%.1f", each.cpuSeconds()),
              String.format(Locale.ROOT, "%,.0f", tokens / each.cpuSeconds()),
              each.peakMegabytes() == 0 ? "" : "" + each.peakMegabytes(),
              String.format(Locale.ROOT, "%.2f", each.cpuSeconds() / first.cpuSeconds())));
    }
    return table.toString().stripTrailing();
  }
}

package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of a replay.
 *
 * @param plan what was played
 * @param editions how many editions appeared, corrections included
 * @param pages how many pages of reports were handed out
 * @param overrun how many articles had left their feed before it was looked at
 * @param seconds from the start to the last recording
 * @param found what the ledger has of it
 * @param ingest the program that recorded
 * @param server the program that showed
 * @param visits the pages that were read
 * @param down when the server could not be asked
 * @param problems what went wrong besides
 */
record Result(
    Plan plan,
    int editions,
    long pages,
    int overrun,
    double seconds,
    Audit.Found found,
    Running ingest,
    Running server,
    Visits visits,
    Downtimes down,
    List<String> problems) {

  /** More growth than this share of what it holds, over the length of the day, is not flat. */
  private static final double FLAT = 0.1;

  private static final int SHOWN = 5;

  /** All that must not be, with examples; nothing where all is well. */
  List<String> faults() {
    List<String> faults = new ArrayList<>(problems);
    add(faults, "lost", found.lost());
    add(faults, "doubled", found.doubled());
    add(faults, "not as published last", found.outdated());
    add(faults, "never published", found.unasked());
    add(
        faults,
        "pages failed while the server was up",
        visits.errors(down).stream().map(e -> e.address() + ": " + e.problem()).toList());
    for (Running each : List.of(ingest, server)) {
      if (each.memory().canTell() && growth(each) > FLAT * each.memory().mean()) {
        faults.add(
            "%s: its memory is not flat, by %.0f MB over the day"
                .formatted(each.name(), growth(each)));
      }
    }
    return faults;
  }

  private double growth(Running each) {
    return each.memory().slope() * plan.seconds() / 60;
  }

  private static void add(List<String> faults, String what, List<String> which) {
    if (!which.isEmpty()) {
      faults.add(
          "%d %s: %s"
              .formatted(
                  which.size(), what, String.join(", ", which.stream().limit(SHOWN).toList())));
    }
  }

  /** All of it as a table. */
  String table() {
    StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
    row(
        table,
        "published",
        "%,d reports, %,d corrections, by %d hosts in %.1f minutes",
        plan.reports(),
        editions - plan.reports(),
        plan.hosts(),
        plan.seconds() / 60);
    row(
        table,
        "in the ledger",
        "%,d reports, %,d recordings, %,d claims; %,d reports without a claim",
        found.reports(),
        found.recordings(),
        found.claims(),
        found.withoutClaims());
    row(
        table,
        "lost, doubled, outdated",
        "%d, %d, %d",
        found.lost().size(),
        found.doubled().size(),
        found.outdated().size());
    row(
        table,
        "recorded",
        "%.1f a second, the last after %.0f s",
        found.recordings() / seconds,
        seconds);
    row(
        table,
        "behind publication",
        "median %.1f s, 95 %% within %.1f s, all within %.1f s",
        percentile(50),
        percentile(95),
        percentile(100));
    row(
        table,
        "asked of the hosts",
        "%,d pages; %d articles had left their feed before",
        pages,
        overrun);
    row(table, "killed", "ingest %d times, server %d times", ingest.kills(), server.kills());
    row(
        table,
        "pages read",
        "%,d; %d failed while the server was up, %d while it was down for %.1f s in all",
        visits.count(),
        visits.errors(down).size(),
        visits.unanswered(down).size(),
        down.seconds());
    row(
        table,
        "until a page was there",
        "median %.0f ms, 95 %% within %.0f ms, all within %.0f ms",
        visits.millis(50),
        visits.millis(95),
        visits.millis(100));
    memory(table, ingest);
    memory(table, server);
    row(table, "processor seconds", "ingest %.0f, server %.0f", ingest.work(), server.work());
    return table.toString();
  }

  /** The times of pages by kind. */
  String pageTable() {
    StringBuilder table = new StringBuilder("| page | median ms | 95 % within ms | all |\n");
    table.append("|---|---|---|---|\n");
    visits
        .millisByKind(50, 95, 100)
        .forEach(
            (kind, millis) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %.0f | %.0f | %.0f |%n",
                        kind,
                        millis[0],
                        millis[1],
                        millis[2])));
    return table.toString();
  }

  private void memory(StringBuilder table, Running each) {
    Memory memory = each.memory();
    row(
        table,
        "memory of the " + each.name(),
        "at most %.0f MB, %.0f on average, growing by %.2f MB a minute%s",
        memory.most(),
        memory.mean(),
        memory.slope(),
        memory.canTell() ? "" : " (too short to tell)");
  }

  private static void row(StringBuilder table, String name, String words, Object... values) {
    table
        .append("| ")
        .append(name)
        .append(" | ")
        .append(String.format(Locale.ROOT, words, values))
        .append(" |\n");
  }

  private double percentile(int percent) {
    double[] lags = found.lags();
    int at = (int) Math.ceil(lags.length * percent / 100.0) - 1;
    return lags.length == 0 ? Double.NaN : lags[Math.max(0, at)];
  }
}

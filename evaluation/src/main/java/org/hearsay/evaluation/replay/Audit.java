package org.hearsay.evaluation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.ReportRow;
import org.hearsay.ledger.Totals;
import org.jspecify.annotations.Nullable;

/** Compares a ledger with what was published. */
final class Audit {
  private static final int AT_ONCE = 1_000;

  /**
   * What was found.
   *
   * @param lost addresses that the ledger has no report of
   * @param doubled addresses or versions that it has more than once
   * @param outdated addresses whose newest recording is not what the page showed last
   * @param unasked addresses that it has though nothing was published there
   * @param withoutClaims reports in which no claim was found
   * @param reports how many reports it has
   * @param recordings how many recordings of them
   * @param claims how many claims stand
   * @param lags seconds from when each report's last edition appeared to when it was recorded
   * @param last when the last recording was made
   */
  record Found(
      List<String> lost,
      List<String> doubled,
      List<String> outdated,
      List<String> unasked,
      long withoutClaims,
      long reports,
      long recordings,
      long claims,
      double[] lags,
      @Nullable Instant last) {

    /** Whether each report is there once, as it was last. */
    boolean isRight() {
      return lost.isEmpty() && doubled.isEmpty() && outdated.isEmpty() && unasked.isEmpty();
    }
  }

  private final FeedServer server;
  private final Function<Edition, Instant> appeared;
  private final Map<String, Edition> published = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();

  /**
   * @param last the last edition of each report
   * @param appeared when an edition appeared
   */
  Audit(FeedServer server, List<Edition> last, Function<Edition, Instant> appeared) {
    this.server = server;
    this.appeared = appeared;
    last.forEach(edition -> published.put(server.address(edition), edition));
  }

  /** Whether the page of each report was handed out as it was last. */
  boolean isAllServed() {
    return published.values().stream()
        .allMatch(edition -> server.served(edition.report()).contains(edition.version()));
  }

  /** What {@code location} holds of it. */
  Found of(String location) {
    try (Ledger ledger = Ledger.open(location)) {
      Map<String, List<ReportRow>> rows = rows(ledger);
      List<String> lost = new ArrayList<>();
      List<String> doubled = new ArrayList<>();
      List<String> outdated = new ArrayList<>();
      published.forEach(
          (address, edition) -> {
            List<ReportRow> found = rows.getOrDefault(address, List.of());
            if (found.isEmpty()) {
              lost.add(address);
            } else if (found.size() > 1 || isDoubled(found.get(0), edition)) {
              doubled.add(address);
            } else if (!found
                .get(0)
                .sha256()
                .equals(hashes.computeIfAbsent(address, any -> hash(edition)))) {
              outdated.add(address);
            }
          });
      List<String> unasked =
          rows.keySet().stream().filter(address -> !published.containsKey(address)).toList();
      return found(ledger.totals(null), rows, lost, doubled, outdated, unasked);
    }
  }

  private Found found(
      Totals totals,
      Map<String, List<ReportRow>> rows,
      List<String> lost,
      List<String> doubled,
      List<String> outdated,
      List<String> unasked) {
    List<ReportRow> standing = rows.values().stream().flatMap(List::stream).toList();
    long versions = standing.stream().mapToLong(ReportRow::version).sum();
    if (versions != totals.recordings()) {
      doubled.add("%d recordings of %d versions".formatted(totals.recordings(), versions));
    }
    return new Found(
        lost,
        doubled,
        outdated,
        unasked,
        standing.stream().filter(row -> row.claims() == 0).count(),
        totals.reports(),
        totals.recordings(),
        totals.claims(),
        lags(standing),
        totals.last());
  }

  private double[] lags(List<ReportRow> standing) {
    List<Double> lags = new ArrayList<>();
    for (ReportRow row : standing) {
      Edition edition = published.get(row.url() + "");
      if (edition != null) {
        lags.add(lag(row, edition));
      }
    }
    return lags.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private double lag(ReportRow row, Edition edition) {
    return Duration.between(appeared.apply(edition), row.recordedAt()).toMillis() / 1e3;
  }

  /** Whether the ledger has more versions of a report than were handed out. */
  private boolean isDoubled(ReportRow row, Edition edition) {
    return row.version() > server.served(edition.report()).size();
  }

  private static Map<String, List<ReportRow>> rows(Ledger ledger) {
    Map<String, List<ReportRow>> rows = new HashMap<>();
    Page.Wanted wanted = Page.Wanted.first(AT_ONCE);
    while (true) {
      Page<ReportRow> page = ledger.reports(Filter.ALL, wanted);
      page.rows()
          .forEach(row -> rows.computeIfAbsent(row.url() + "", u -> new ArrayList<>()).add(row));
      if (page.next() == null) {
        return rows;
      }
      wanted = new Page.Wanted(page.next(), AT_ONCE);
    }
  }

  /** The hash of the text that a page gives when it is read. */
  private String hash(Edition edition) {
    String address = server.address(edition);
    return new Ingest()
        .read(server.page(edition), address, new Hints(null, null, address))
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).report().sha256())
        .findFirst()
        .orElse("unreadable");
  }
}

package org.hearsay.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger answers as CSV (RFC 4180), one row a line; empty means not known.
 *
 * <p>{@link Csv} tells how cells are kept from being taken for formulas, and read back.
 */
public final class RowCsv {
  private static final List<String> OF_REPORT =
      List.of("outlet", "headline", "url", "version", "published", "reported", "recorded_at");

  private static final List<String> OF_CLAIM =
      Stream.concat(
              Stream.of(
                  "id",
                  "claimants",
                  "chain",
                  "content",
                  "quote",
                  "certainty",
                  "about_future",
                  "happened_from",
                  "happened_to",
                  "said_on",
                  "places",
                  "status"),
              OF_REPORT.stream())
          .toList();

  /** The names of a claim's columns. */
  public static final String CLAIMS = String.join(",", OF_CLAIM);

  /** The names of a figure's columns. */
  public static final String FIGURES =
      String.join(
              ",",
              "claim",
              "claimants",
              "measure",
              "code",
              "of",
              "by",
              "low",
              "high",
              "qualifier",
              "unit",
              "from",
              "to",
              "kind",
              "scope",
              "content",
              "status")
          + ","
          + String.join(",", OF_REPORT);

  /** The names of a change's columns. */
  public static final String CHANGES = "learned_at,kind,what,was," + CLAIMS;

  private RowCsv() {}

  /** A claim, in the columns of {@link #CLAIMS}. */
  public static String claim(ClaimRow claim) {
    return Csv.line(cells(claim));
  }

  /** A figure, in the columns of {@link #FIGURES}. */
  public static String figure(ClaimRow claim, ClaimRow.Amount figure) {
    Stream<@Nullable Object> cells =
        Stream.of(
            claim.id(),
            String.join("; ", claim.claimants()),
            figure.measure(),
            figure.code(),
            figure.whose(),
            figure.by(),
            plain(figure.low()),
            plain(figure.high()),
            figure.qualifier(),
            figure.unit(),
            figure.from(),
            figure.to(),
            figure.kind(),
            figure.scope(),
            claim.content(),
            statuses(claim));
    return Csv.line(Stream.concat(cells, report(claim.report())));
  }

  /** A change, in the columns of {@link #CHANGES}. */
  public static String change(Change change) {
    ClaimRow before = change.before();
    Stream<@Nullable Object> cells =
        Stream.of(
            change.recordedAt(),
            change.kind().label(),
            change.what(),
            before == null ? null : before.content());
    return Csv.line(Stream.concat(cells, cells(change.claim())));
  }

  /** The names of a claim's columns and what stands in them. */
  static Map<String, @Nullable Object> named(ClaimRow claim) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    Iterator<@Nullable Object> cells = cells(claim).iterator();
    OF_CLAIM.forEach(name -> named.put(name, cells.next()));
    return named;
  }

  private static Stream<@Nullable Object> cells(ClaimRow claim) {
    Stream<@Nullable Object> cells =
        Stream.of(
            claim.id(),
            String.join("; ", claim.claimants()),
            claim.chain().stream().map(ClaimRow.Voice::actor).collect(Collectors.joining(" > ")),
            claim.content(),
            claim.quote(),
            claim.certainty(),
            claim.aboutFuture(),
            claim.happenedFrom(),
            claim.happenedTo(),
            claim.saidOn(),
            claim.places().stream().map(ClaimRow.Place::name).collect(Collectors.joining("; ")),
            statuses(claim));
    return Stream.concat(cells, report(claim.report()));
  }

  private static String statuses(ClaimRow claim) {
    return claim.statuses().stream().map(ClaimRow.Said::value).collect(Collectors.joining("; "));
  }

  private static Stream<@Nullable Object> report(ClaimRow.InReport report) {
    return Stream.of(
        report.outlet(),
        report.headline(),
        report.url(),
        report.version(),
        report.published(),
        report.reported(),
        report.recordedAt());
  }

  static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}

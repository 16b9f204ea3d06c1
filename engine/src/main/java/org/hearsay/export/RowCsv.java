package org.hearsay.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger answers as CSV (RFC 4180), one row a line; empty means not known.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: reports are
 * written by others.
 */
public final class RowCsv {
  private static final List<String> OF_REPORT =
      List.of("outlet", "headline", "url", "version", "published", "reported", "recorded_at");

  /** The names of a claim's columns. */
  public static final String CLAIMS =
      String.join(
              ",",
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
              "status")
          + ","
          + String.join(",", OF_REPORT);

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
    return line(cells(claim));
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
    return line(Stream.concat(cells, report(claim.report())));
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
    return line(Stream.concat(cells, cells(change.claim())));
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

  static String line(Stream<@Nullable Object> cells) {
    return cells.map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String safe = text.matches("(?s)[=+@\t\r-].*") && !isNumber(text) ? "'" + text : text;
    boolean quoted = safe.matches("(?s).*[,\"\r\n].*");
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }
}

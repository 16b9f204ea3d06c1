package org.hearsay.export;

import java.util.stream.Stream;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.PlaceTally;
import org.hearsay.ledger.Relay;
import org.hearsay.ledger.ReportRow;
import org.hearsay.ledger.Tally;
import org.jspecify.annotations.Nullable;

/** Reports, and counts of claims, as CSV; empty means not known. */
public final class TallyCsv {
  private static final String COUNTS =
      "claims,reports,claimants,outlets,first_reported,last_reported";

  /** The names of a report's columns. */
  public static final String REPORTS =
      "id,outlet,headline,url,version,published,reported,recorded_at,language,byline,claims,unread,"
          + "engine,model,sha256";

  /** The names of the columns of a name with its counts. */
  public static final String TALLIES = "name," + COUNTS;

  /** The names of a place's columns. */
  public static final String PLACES =
      "name,kind,known_as,known_name,precision,latitude,longitude,west,south,east,north," + COUNTS;

  /** The names of the columns of an outlet with a claimant. */
  public static final String RELAYS = "outlet,claimant," + COUNTS;

  private TallyCsv() {}

  /** A report, in the columns of {@link #REPORTS}. */
  public static String report(ReportRow report) {
    return Csv.line(
        Stream.of(
            report.id(),
            report.outlet(),
            report.headline(),
            report.url(),
            report.version(),
            report.published(),
            report.reported(),
            report.recordedAt(),
            report.language(),
            report.byline(),
            report.claims(),
            report.unread(),
            report.engine(),
            report.model(),
            report.sha256()));
  }

  /** A name with its counts, in the columns of {@link #TALLIES}. */
  public static String tally(Tally tally) {
    return Csv.line(Stream.concat(Stream.of(tally.name()), counts(tally.counts())));
  }

  /** A place, in the columns of {@link #PLACES}. */
  public static String place(PlaceTally place) {
    Stream<@Nullable Object> cells =
        Stream.of(
            place.name(),
            place.kind(),
            place.knownAs(),
            place.knownName(),
            place.precision(),
            place.latitude(),
            place.longitude(),
            place.extent() == null ? null : place.extent().west(),
            place.extent() == null ? null : place.extent().south(),
            place.extent() == null ? null : place.extent().east(),
            place.extent() == null ? null : place.extent().north());
    return Csv.line(Stream.concat(cells, counts(place.counts())));
  }

  /** An outlet with a claimant, in the columns of {@link #RELAYS}. */
  public static String relay(Relay relay) {
    return Csv.line(
        Stream.concat(Stream.of(relay.outlet(), relay.claimant()), counts(relay.counts())));
  }

  private static Stream<@Nullable Object> counts(Counts counts) {
    return Stream.of(
        counts.claims(),
        counts.reports(),
        counts.claimants(),
        counts.outlets(),
        counts.firstReported(),
        counts.lastReported());
  }
}

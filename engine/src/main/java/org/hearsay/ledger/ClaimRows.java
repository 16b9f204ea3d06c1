package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.claim.Status;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes a claim and its parts as rows.
 *
 * <p>A new part of a claim gets a table in a schema step, a method here, and one in {@link
 * ClaimReader}; the account's JSON keeps it either way.
 */
final class ClaimRows {
  private final Database database;
  private final Statements statements;
  private final Terms terms;
  private final Places places;

  /**
   * What all claims of a recording share.
   *
   * @param recording its number
   * @param outlet the outlet's, or null
   * @param reportedOn the day of the report
   * @param reportedSecond seconds since 1970 of when it was reported
   */
  record Shared(long recording, @Nullable Long outlet, LocalDate reportedOn, long reportedSecond) {}

  ClaimRows(Database database, Statements statements, Terms terms, Places places) {
    this.database = database;
    this.statements = statements;
    this.terms = terms;
    this.places = places;
  }

  /** Gathers the rows of an account's claims, which are numbered from {@code first} on. */
  void write(List<Claim> claims, long first, Shared shared) throws SQLException {
    for (int i = 0; i < claims.size(); i++) {
      write(first + i, i, claims.get(i), shared);
    }
  }

  /** Gathers the rows of {@code claim}, which is at {@code position} in its account. */
  private void write(long seq, int position, Claim claim, Shared shared) throws SQLException {
    Happened happened = Happened.of(claim, shared.reportedOn());
    claim(seq, position, claim, happened, shared);
    text(seq, content(claim));
    days(seq, happened);
    hops(seq, claim.chain().hops(), shared);
    figures(seq, claim.figures(), shared);
    times(seq, claim.times());
    places(seq, claim, shared);
    statuses(seq, claim.status(), shared);
    events(seq, claim.events(), shared);
  }

  /** The words of a claim, its pieces joined. */
  static String content(Claim claim) {
    return claim.content().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  private void claim(long seq, int position, Claim claim, Happened happened, Shared shared)
      throws SQLException {
    Hop origin = claim.chain().origin();
    Certainty certainty = claim.certainty();
    statements.gather(
        "INSERT INTO claim (seq, recording, position, id, content, quote, claimant, outlet,"
            + " reported_second, said_on, happened_from, happened_to, certainty, certainty_scale,"
            + " certainty_low, certainty_high, about_future, made_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        shared.recording(),
        position,
        claim.id(),
        content(claim),
        claim.quote().label(),
        terms.numberOf(NameKind.CLAIMANT, origin.actor()),
        shared.outlet(),
        shared.reportedSecond(),
        text(origin.saidOn()),
        text(happened.from()),
        text(happened.to()),
        certainty == null ? null : certainty.phrase(),
        certainty == null ? null : certainty.scale(),
        certainty == null ? null : certainty.low(),
        certainty == null ? null : certainty.high(),
        claim.aboutFuture() ? 1 : 0,
        claim.madeBy());
  }

  private void text(long seq, String content) throws SQLException {
    if (!database.fullTextInsert().isEmpty()) {
      statements.gather(database.fullTextInsert(), seq, content);
    }
  }

  private void days(long seq, Happened happened) throws SQLException {
    if (happened.from() != null && happened.to() != null) {
      statements.gather(
          "INSERT INTO claim_days (claim, first_day, last_day) VALUES (?, ?, ?)",
          seq,
          (int) happened.from().toEpochDay(),
          (int) happened.to().toEpochDay());
    }
  }

  private void hops(long seq, List<Hop> hops, Shared shared) throws SQLException {
    int origin = firstOfOrigin(hops);
    for (int i = 0; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      statements.gather(
          "INSERT INTO claim_hop (claim, position, actor, kind, role, side, is_origin, cue, said_on,"
              + " reported_second) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          seq,
          i,
          terms.numberOf(NameKind.CLAIMANT, hop.actor()),
          hop.kind().label(),
          hop.role(),
          terms.number(NameKind.SIDE, hop.side()),
          i >= origin ? 1 : 0,
          hop.cue() == null ? null : hop.cue().text(),
          text(hop.saidOn()),
          shared.reportedSecond());
    }
  }

  /** Where the sources begin that say it together, as "the US and NATO" do. */
  private static int firstOfOrigin(List<Hop> hops) {
    int first = hops.size() - 1;
    while (first > 0 && hops.get(first - 1).jointWith().contains(hops.get(first).actor())) {
      first--;
    }
    return first;
  }

  private void figures(long seq, List<Figure> figures, Shared shared) throws SQLException {
    for (int i = 0; i < figures.size(); i++) {
      figure(seq, i, figures.get(i), shared);
    }
  }

  private void figure(long seq, int position, Figure figure, Shared shared) throws SQLException {
    Period period = figure.period();
    statements.gather(
        "INSERT INTO claim_figure (claim, position, measure, code, whose, done_by, low, high, qualifier,"
            + " unit, period_from, period_to, period, kind, scope, words, reported_second)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        position,
        terms.numberOf(NameKind.MEASURE, figure.measure()),
        figure.code(),
        figure.of(),
        figure.by(),
        plain(figure.low()),
        plain(figure.high()),
        figure.qualifier(),
        figure.unit(),
        period == null ? null : text(period.from()),
        period == null ? null : text(period.to()),
        period == null ? null : period.text(),
        figure.kind() == null ? null : figure.kind().label(),
        figure.scope() == null ? null : figure.scope().text(),
        figure.span().text(),
        shared.reportedSecond());
  }

  private void times(long seq, List<When> times) throws SQLException {
    for (int i = 0; i < times.size(); i++) {
      When time = times.get(i);
      statements.gather(
          "INSERT INTO claim_time (claim, position, words, from_day, to_day, fineness)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          seq,
          i,
          time.span().text(),
          text(time.from()),
          text(time.to()),
          time.precision().label());
    }
  }

  private void places(long seq, Claim claim, Shared shared) throws SQLException {
    for (int i = 0; i < claim.places().size(); i++) {
      statements.gather(
          "INSERT INTO claim_place (claim, position, place, used_for, words, reported_second)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          seq,
          i,
          places.number(KeptPlace.of(claim.places().get(i))),
          claim.places().get(i).use().label(),
          claim.places().get(i).span().text(),
          shared.reportedSecond());
    }
  }

  private void statuses(long seq, List<Status> statuses, Shared shared) throws SQLException {
    for (int i = 0; i < statuses.size(); i++) {
      Status status = statuses.get(i);
      statements.gather(
          "INSERT INTO claim_status (claim, position, value, said_by, reason, words,"
              + " reported_second) VALUES (?, ?, ?, ?, ?, ?, ?)",
          seq,
          i,
          status.value().label(),
          status.by(),
          status.reason(),
          status.span().text(),
          shared.reportedSecond());
    }
  }

  private void events(long seq, List<Event> events, Shared shared) throws SQLException {
    for (int i = 0; i < events.size(); i++) {
      event(seq, i, events.get(i), shared);
    }
  }

  private void event(long seq, int position, Event event, Shared shared) throws SQLException {
    EventType type = event.type();
    Where place = event.place();
    When time = event.time();
    statements.gather(
        "INSERT INTO claim_event (claim, position, type, event_type, sub_event_type, factuality,"
            + " ground, actor, target, place, from_day, to_day, words, reported_second)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        position,
        type.name(),
        type.eventType(),
        type.subEventType(),
        event.factuality().label(),
        type.ground() == null ? null : type.ground().label(),
        event.actor(),
        event.target(),
        place == null ? null : place.name(),
        time == null ? null : text(time.from()),
        time == null ? null : text(time.to()),
        event.span().text(),
        shared.reportedSecond());
  }

  private static @Nullable String text(@Nullable Object day) {
    return day == null ? null : day.toString();
  }

  /** Without an exponent, which SQLite would read as a fraction. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}

package org.hearsay.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Period;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Precision;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.export.KeptForm;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reports and claims that a test makes up, each claim a sentence of its report. */
final class Sample {
  static final ReadBy BY = new ReadBy("0.1.0", "sample");
  static final AccountForm FORM = new KeptForm();

  /** Makes keys of the measures alone. */
  static final NeighbourKeys KEYS =
      new NeighbourKeys() {
        @Override
        public int form() {
          return 1;
        }

        @Override
        public List<NeighbourKey> of(Account account) {
          return account.claims().stream()
              .flatMap(claim -> claim.figures().stream())
              .map(figure -> new NeighbourKey(figure.measure().hashCode(), null))
              .distinct()
              .toList();
        }
      };

  static final LocalDate FIRST_DAY = LocalDate.of(2024, 5, 6);

  private final String outlet;
  private final @Nullable String url;
  private final @Nullable LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  private record Sentence(
      int begin,
      String words,
      List<Hop> hops,
      @Nullable BigDecimal lost,
      @Nullable String place,
      @Nullable LocalDate day,
      boolean denied) {}

  private Sample(String outlet, @Nullable String url, @Nullable LocalDate published) {
    this.outlet = outlet;
    this.url = url;
    this.published = published;
  }

  static Sample of(String outlet, @Nullable String url, @Nullable LocalDate published) {
    return new Sample(outlet, url, published);
  }

  static Hop voice(String actor, @Nullable String side) {
    return new Hop(actor, HopKind.NAMED_PERSON, "mayor", side, List.of(), null, null, null);
  }

  Sample says(String words, Hop... hops) {
    return says(words, null, null, null, false, hops);
  }

  /** A sentence in {@code words}, which name the place and the number lost where they are given. */
  Sample says(
      String words,
      @Nullable String lost,
      @Nullable String place,
      @Nullable LocalDate day,
      boolean denied,
      Hop... hops) {
    BigDecimal number = lost == null ? null : new BigDecimal(lost);
    sentences.add(new Sentence(text.length(), words, List.of(hops), number, place, day, denied));
    text.append(words).append(". ");
    return this;
  }

  Account account() {
    Report report = report();
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      claims.add(claim(report, sentence));
    }
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()), claims, List.of());
  }

  Report report() {
    String hash = sha256(text.toString());
    return new Report(
        hash.substring(0, 16),
        hash,
        text.toString(),
        outlet,
        "Headline",
        null,
        null,
        published,
        null,
        "en",
        url,
        List.of(),
        List.of());
  }

  private Claim claim(Report report, Sentence sentence) {
    Span span = report.span(sentence.begin(), sentence.begin() + sentence.words().length());
    List<Hop> hops = new ArrayList<>();
    hops.add(new Hop(outlet, HopKind.OUTLET, null, null, List.of(), null, null, null));
    hops.addAll(sentence.hops());
    return new Claim(
        report.id() + "-" + span.begin(),
        List.of(span),
        QuoteKind.INDIRECT,
        List.of(),
        new Chain(hops),
        null,
        false,
        sentence.denied()
            ? List.of(new Status(StatusValue.DENIED, "Somebody", "it is not so", span))
            : List.of(),
        figures(sentence, span),
        sentence.day() == null
            ? List.of()
            : List.of(new When(span, sentence.day(), sentence.day(), Precision.DAY)),
        sentence.place() == null ? List.of() : List.of(place(span, sentence.place())),
        events(sentence, span),
        List.of(new Reason("sample", "made up", span)));
  }

  /** Of two places only Marlow is known to a gazetteer. */
  private static Where place(Span span, String name) {
    KnownPlace marlow =
        new KnownPlace(
            "made:1", "Marlow", PlacePrecision.SETTLEMENT, 51.5, 35.25, null, null, null, null, 0);
    return new Where(
        span,
        name,
        "settlement",
        PlaceUse.SITE,
        name.equals("Marlow") ? marlow : null,
        List.of(),
        List.of());
  }

  /** A denied sentence denies a shelling. */
  private static List<Event> events(Sentence sentence, Span span) {
    EventType shelling =
        new EventType("shelling", "Explosions/Remote violence", null, "ASSAULT", null, null);
    return sentence.denied()
        ? List.of(new Event(shelling, Factuality.NEGATED, span, null, "Marlow", null, null))
        : List.of();
  }

  private static List<Figure> figures(Sentence sentence, Span span) {
    if (sentence.lost() == null) {
      return List.of();
    }
    Period period = new Period(sentence.day(), null, "since then");
    return List.of(
        new Figure(
            "personnel lost",
            "personnel_lost",
            "rebels",
            null,
            sentence.lost(),
            null,
            "over",
            null,
            span,
            sentence.day() == null ? null : period,
            FigureKind.TOTAL,
            null,
            null,
            null));
  }

  static Instant evening(LocalDate day) {
    return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1);
  }

  /**
   * Seven days of reports, in the order in which they come; {@code day} counts from 0.
   *
   * @param day the day on which it was published, and recorded in the evening
   */
  record Dated(int day, Account account) {
    LocalDate date() {
      return FIRST_DAY.plusDays(day);
    }
  }

  /** Reports of several days, some in two and three versions. */
  static List<Dated> week() {
    Hop mayor = voice("Ruth Penhale", "Valley");
    Hop army = voice("Ilan Moss", "Republic");
    Hop rebels = voice("Mira Sel", "rebels");
    List<Dated> all = new ArrayList<>();
    all.add(
        new Dated(
            0,
            at(0, "Evening Herald", "1")
                .says("The bridge is closed", null, "Tavo", date(0), false, mayor)
                .says("The rebels lost over 300 fighters", "300", "Tavo", date(0), false, army)
                .says("Nobody has crossed the river", rebels)
                .account()));
    all.add(
        new Dated(
            0,
            at(0, "Valley Post", "1")
                .says("The rebels lost over 300 fighters", "300", null, date(0), true, army)
                .account()));
    all.add(
        new Dated(
            1,
            at(0, "Evening Herald", "1")
                .says("The bridge is closed", null, "Tavo", date(0), false, mayor)
                .says("The rebels lost over 400 fighters", "400", "Tavo", date(0), false, army)
                .says("Two boats were seen", null, "Marlow", null, false, mayor)
                .account()));
    all.add(
        new Dated(
            2,
            at(2, "Coast Radio", "9")
                .says("The ferry runs again", null, "Marlow", date(2), false)
                .account()));
    all.add(
        new Dated(
            4,
            at(0, "Evening Herald", "1")
                .says("The bridge is open", null, "Tavo", date(4), false, mayor)
                .account()));
    all.add(
        new Dated(
            4,
            at(4, "Valley Post", "2")
                .says("Shelling went on in Marlow", null, "Marlow", date(3), false, rebels)
                .says("There was no shelling", null, "Marlow", date(3), true, army)
                .account()));
    all.add(new Dated(6, at(6, "Valley Post", "3").says("Talks begin", army).account()));
    return all;
  }

  private static LocalDate date(int day) {
    return FIRST_DAY.plusDays(day);
  }

  private static Sample at(int day, String outlet, String page) {
    String host = outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return of(outlet, "https://" + host + ".example/" + page, date(day));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

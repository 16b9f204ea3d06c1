package org.hearsay.app.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.claim.Account;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Extent;
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
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/** A report of a flood, written for these tests, with the account that a careful reader gives. */
public final class Flood {
  static final String HEADLINE = "Velna dam unlikely to hold, Meridian reports";
  static final String TEXT =
      HEADLINE
          + "\n\nEngineers think it is unlikely that the dam above Velna will hold until Friday,"
          + " Meridian reported on Tuesday, citing a regional official.\n\n"
          + "Relief agencies and the army say that dozens of boats have reached the town.\n\n"
          + "The interior ministry said 420 people had been moved in the past day, and over 2,000"
          + " since the rain began, although the numbers are not confirmed since the roads are cut."
          + "\n\nLast spring was the wettest on record.\n\nThe river at Velna (Jo Marsh)";

  private static final LocalDate TUESDAY = LocalDate.of(2023, 5, 16);
  private static final KnownPlace VELNA =
      new KnownPlace(
          "test:1",
          "Velna",
          PlacePrecision.SETTLEMENT,
          61.2,
          31.2,
          null,
          null,
          "Osk Oblast",
          null,
          4000);
  private static final KnownPlace VELNA_PROVINCE =
      new KnownPlace(
          "test:2",
          "Velna Province",
          PlacePrecision.REGION,
          11,
          21,
          new Extent(20, 10, 22, 12),
          null,
          null,
          null,
          0);
  private static final Hop OUTLET =
      new Hop("Harbour Post", HopKind.OUTLET, null, null, List.of(), null, null, null);

  private Flood() {}

  /** The report. */
  public static Report report() {
    return new Report(
        "0123456789abcdef",
        "0123456789abcdef".repeat(4),
        TEXT,
        "Harbour Post",
        HEADLINE,
        null,
        "Ana Lindqvist",
        TUESDAY,
        null,
        "en",
        "https://harbourpost.example/velna",
        List.of(new Block(BlockKind.HEADLINE, span(HEADLINE))),
        List.of(
            new Media("The river at Velna", "Jo Marsh", span("The river at Velna (Jo Marsh)"))));
  }

  /** Its account. */
  public static Account account() {
    return accountOf(report());
  }

  /** The same account of {@code report}, which stands in for another with the same text. */
  public static Account accountOf(Report report) {
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()),
        List.of(dam(), boats(), moved(), wettest()),
        List.of(new Unread(span("since the rain began"), "no day is known for that event")));
  }

  /** An account of {@code report} without claims. */
  public static Account nothingIn(Report report) {
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
  }

  private static Claim dam() {
    Hop meridian = hop("Meridian", HopKind.OUTLET, "Meridian", "reported", TUESDAY);
    Hop official =
        hop("regional official", HopKind.UNNAMED_OFFICIAL, "a regional official", "citing", null);
    Hop engineers = hop("engineers", HopKind.UNNAMED_GROUP, "Engineers", "think", null);
    return new Claim(
        "c1",
        List.of(span("it is unlikely that the dam above Velna will hold until Friday")),
        QuoteKind.INDIRECT,
        List.of(List.of(span("Velna dam unlikely to hold"))),
        new Chain(List.of(OUTLET, meridian, official, engineers)),
        new Certainty("unlikely", span("unlikely that"), "engineers", "ICD 203", 0.2, 0.45),
        true,
        List.of(),
        List.of(),
        List.of(new When(span("until Friday"), null, TUESDAY.plusDays(3), Precision.DAY)),
        List.of(
            new Where(
                span("Velna will"),
                "Velna",
                "settlement",
                PlaceUse.SITE,
                VELNA,
                List.of(new Reason("population", "+3.6 population 4 000", null)),
                List.of(new Rejected(VELNA_PROVINCE, "-1.2 its main name is Velna Province")))),
        List.of(),
        List.of(
            new Reason("attributed", "Meridian reported it", span("reported on")),
            new Reason("certainty", "a likelihood", span("unlikely that"))));
  }

  private static Claim boats() {
    Hop relief =
        new Hop(
            "relief agencies",
            HopKind.UNNAMED_GROUP,
            null,
            null,
            List.of("the army"),
            span("Relief agencies and the army"),
            span("say that"),
            null);
    return claim(
        "c2",
        span("dozens of boats have reached the town"),
        QuoteKind.INDIRECT,
        new Chain(List.of(OUTLET, relief)),
        List.of(),
        List.of(figure("boats", 24, null, "dozens", "dozens of boats", null, null)));
  }

  private static Claim moved() {
    Hop ministry =
        hop("interior ministry", HopKind.ORGANISATION, "The interior ministry", "said", TUESDAY);
    Period day = new Period(TUESDAY.minusDays(1), TUESDAY, "past day");
    Period rain = new Period(null, null, "since the rain began");
    return claim(
        "c3",
        span("420 people had been moved in the past day, and over 2,000 since the rain began"),
        QuoteKind.INDIRECT,
        new Chain(List.of(OUTLET, ministry)),
        List.of(
            new Status(
                StatusValue.NOT_CONFIRMED,
                "Harbour Post",
                "the roads are cut",
                span("not confirmed since the roads are cut"))),
        List.of(
            figure("people moved", 420, 420, "exact", "420", day, FigureKind.INCREMENT),
            figure("people moved", 2000, null, "over", "over 2,000", rain, FigureKind.TOTAL)));
  }

  private static Claim wettest() {
    return claim(
        "c4",
        span("Last spring was the wettest on record."),
        QuoteKind.NONE,
        new Chain(List.of(OUTLET)),
        List.of(),
        List.of());
  }

  private static Claim claim(
      String id,
      Span content,
      QuoteKind quote,
      Chain chain,
      List<Status> status,
      List<Figure> figures) {
    return new Claim(
        id,
        List.of(content),
        quote,
        List.of(),
        chain,
        null,
        false,
        status,
        figures,
        times(figures),
        List.of(),
        List.of(),
        List.of(new Reason("attributed", "by its cue", null)));
  }

  /** The times of a claim hold those that its figures count. */
  private static List<When> times(List<Figure> figures) {
    return figures.stream()
        .map(Figure::period)
        .filter(Objects::nonNull)
        .map(period -> new When(span(period.text()), period.from(), period.to(), Precision.DAY))
        .toList();
  }

  private static Figure figure(
      String measure,
      Integer low,
      Integer high,
      String qualifier,
      String words,
      Period period,
      FigureKind kind) {
    return new Figure(
        measure,
        measure.replace(' ', '_'),
        null,
        null,
        low == null ? null : BigDecimal.valueOf(low),
        high == null ? null : BigDecimal.valueOf(high),
        qualifier,
        null,
        span(words),
        period,
        kind,
        null,
        null,
        null);
  }

  private static Hop hop(String actor, HopKind kind, String words, String cue, LocalDate said) {
    return new Hop(actor, kind, null, null, List.of(), span(words), span(cue), said);
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }
}

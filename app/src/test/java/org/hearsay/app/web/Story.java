package org.hearsay.app.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Extent;
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
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.LayerRecorder;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.hearsay.ledger.ReviewRecorder;
import org.hearsay.pipeline.LedgerLineage;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Made-up reports in a ledger, for tests of what is served: a week in which two sides count each
 * other's losses around a town.
 */
public final class Story {
  static final ReadBy BY = new ReadBy("0.1.0", "made up");
  private static final LocalDate FIRST = LocalDate.of(2024, 8, 6);

  private final List<Account> accounts = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private final List<Mapper> mappers = new ArrayList<>();

  /** The story as it is told. */
  public static Story week() {
    Story story = new Story();
    story
        .report("Reuters", 0, "The border is crossed")
        .says("Troops crossed the border near Sudzha", voice("General Staff", "Ukraine"))
        .loses("Ukraine lost over 200 soldiers near Sudzha", "200", null, "over")
        .end();
    story
        .report("Sputnik", 1, "Losses reach 660")
        .loses("Ukraine lost 660 soldiers near Sudzha", "660", "660", "exact")
        .end();
    story
        .report("Evening Herald", 2, "Kyiv denies losses")
        .denies("Ukraine lost 660 soldiers near Sudzha", voice("General Staff", "Ukraine"))
        .says("The bridge at Tavo is closed")
        .end();
    story
        .report("Reuters", 5, "Losses grow")
        .loses("Ukraine lost up to 1,610 soldiers near Sudzha", null, "1610", "up to")
        .likely("Sudzha is unlikely to fall", voice("a Western official", null))
        .end();
    story.accepted.add(story.accounts.get(2).claims().get(1).id());
    return story.drawnByTwo();
  }

  /** A story of ground: a commander states an area, and two mappers draw theirs. */
  static Story ground() {
    Story story = new Story();
    story
        .report("Reuters", 4, "A thousand square kilometres")
        .holds("Ukraine holds 1,000 square kilometres near Sudzha", "1000")
        .end();
    story
        .report("Evening Herald", 5, "More ground")
        .holds("Ukraine holds 1,100 square kilometres near Sudzha", "1100")
        .end();
    return story.drawnByTwo();
  }

  private Story drawnByTwo() {
    mappers.add(
        new Mapper("First mapper", "Map Weekly", "https://maps.example/1", "first.geojson")
            .draws(FIRST.plusDays(4), "held", 0.2)
            .draws(FIRST.plusDays(5), "held", 0.3));
    mappers.add(
        new Mapper("Second mapper", null, null, "second.geojson")
            .draws(FIRST.plusDays(5), "Under control", 0.5));
    return this;
  }

  /** A ledger without any report. */
  public static Story nothing() {
    return new Story();
  }

  /** A report of which nobody knows who published it. */
  public static Story unsigned() {
    Story story = new Story();
    story
        .reportOf(null, 0, "A flood", "https://flood.example/1")
        .says("Sudzha is flooded", voice("Ada Marsh", null))
        .end();
    return story;
  }

  /** A report whose every text tries to do harm. */
  static Story hostile() {
    Story story = new Story();
    String harm = "<script>alert(1)</script>\u202Egnp.exe\u0007\u0000=HYPERLINK(\"http://x\")";
    story
        .reportOf(
            "=cmd|' /C calc'!A0<img src=x onerror=alert(1)>",
            0,
            "\"><script>alert('headline')</script>\u202E",
            "javascript:alert(document.domain)")
        .says(harm + " stands", voice("<b onmouseover=alert(1)>Mallory</b>\u2066", "@side"))
        .loses("+1+1 soldiers were lost in \"Sudzha\"><script>", "2", "2", "exact")
        .end();
    for (String mapper :
        List.of("=1+1<script>alert(1)</script>\u202E", "@B\"><img src=x onerror=x>")) {
      story.mappers.add(
          new Mapper(mapper, "+o<script>\u2066", "javascript:alert(1)", "-2+3<img src=x onerror=x>")
              .draws(
                  FIRST, "=held</title><script>alert(2)</script>\u202E", mapper.length() / 100.0));
    }
    return story;
  }

  /** Writes it to a ledger at {@code location}, a report an hour. */
  public Story into(String location) {
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      Instant at = FIRST.atTime(20, 0).toInstant(ZoneOffset.UTC);
      for (Account account : accounts) {
        recorder.record(account, BY, at);
        at = at.plusSeconds(24 * 3600);
      }
    }
    if (!accepted.isEmpty()) {
      try (ReviewRecorder recorder = ReviewRecorder.open(location)) {
        Instant at = FIRST.plusDays(6).atTime(21, 0).toInstant(ZoneOffset.UTC);
        for (String claim : accepted) {
          recorder.record(Review.of(claim, ReviewKind.ACCEPTED, "made up", "Ana", null), at);
        }
      }
    }
    return mapsInto(location);
  }

  /** Adds the maps of the story alone to a ledger. */
  Story mapsInto(String location) {
    if (!mappers.isEmpty()) {
      try (LayerRecorder recorder = LayerRecorder.open(location)) {
        Instant at = FIRST.plusDays(6).atTime(20, 0).toInstant(ZoneOffset.UTC);
        mappers.forEach(mapper -> mapper.into(recorder, at));
      }
    }
    return this;
  }

  static Hop voice(String actor, @Nullable String side) {
    return new Hop(actor, HopKind.NAMED_PERSON, "spokesperson", side, List.of(), null, null, null);
  }

  Telling report(String outlet, int day, String headline) {
    return reportOf(
        outlet,
        day,
        headline,
        "https://"
            + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
            + ".example/"
            + day);
  }

  Telling reportOf(@Nullable String outlet, int day, String headline, String url) {
    return new Telling(outlet, FIRST.plusDays(day), headline, url);
  }

  /** One report as it is being written. */
  final class Telling {
    private final @Nullable String outlet;
    private final LocalDate day;
    private final String headline;
    private final String url;
    private final StringBuilder text = new StringBuilder();
    private final List<Said> said = new ArrayList<>();
    private final List<String> holding = new ArrayList<>();

    private record Said(
        int begin,
        String words,
        @Nullable Hop voice,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String qualifier,
        boolean denied,
        boolean likely) {}

    private Telling(@Nullable String outlet, LocalDate day, String headline, String url) {
      this.outlet = outlet;
      this.day = day;
      this.headline = headline;
      this.url = url;
    }

    Telling says(String words) {
      return add(words, null, null, null, null, false, false);
    }

    Telling says(String words, Hop voice) {
      return add(words, voice, null, null, null, false, false);
    }

    Telling denies(String words, Hop voice) {
      return add(words, voice, null, null, null, true, false);
    }

    Telling likely(String words, Hop voice) {
      return add(words, voice, null, null, null, false, true);
    }

    Telling loses(String words, @Nullable String low, @Nullable String high, String qualifier) {
      return add(
          words,
          voice("Russian Defence Ministry", "Russia"),
          low == null ? null : new BigDecimal(low),
          high == null ? null : new BigDecimal(high),
          qualifier,
          false,
          false);
    }

    Telling holds(String words, String size) {
      holding.add(words);
      return add(
          words,
          voice("A commander", "Ukraine"),
          new BigDecimal(size),
          new BigDecimal(size),
          "exact",
          false,
          false);
    }

    private Telling add(
        String words,
        @Nullable Hop voice,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String qualifier,
        boolean denied,
        boolean likely) {
      said.add(new Said(text.length(), words, voice, low, high, qualifier, denied, likely));
      text.append(words).append(". ");
      return this;
    }

    Story end() {
      Report report = report();
      accounts.add(
          new Account(
              new Reading(report, List.of(), List.of(), List.of(), List.of()),
              said.stream().map(each -> claim(report, each)).toList(),
              List.of()));
      return Story.this;
    }

    private Report report() {
      String hash = sha256(text.toString());
      return new Report(
          hash.substring(0, 16),
          hash,
          text.toString(),
          outlet,
          headline,
          null,
          null,
          day,
          null,
          "en",
          url,
          List.of(),
          List.of());
    }

    private Claim claim(Report report, Said each) {
      Span span = report.span(each.begin(), each.begin() + each.words().length());
      List<Hop> hops = new ArrayList<>();
      String teller = outlet == null ? "the report" : outlet;
      hops.add(new Hop(teller, HopKind.OUTLET, null, null, List.of(), null, null, null));
      if (each.voice() != null) {
        hops.add(each.voice());
      }
      return new Claim(
          report.id() + "-" + span.begin(),
          List.of(span),
          each.voice() == null ? QuoteKind.NONE : QuoteKind.INDIRECT,
          List.of(),
          new Chain(hops),
          each.likely()
              ? new Certainty("unlikely", span, "a Western official", "ICD 203", 0.2, 0.45)
              : null,
          each.likely(),
          each.denied()
              ? List.of(new Status(StatusValue.DENIED, "General Staff", "no reason", span))
              : List.of(),
          figures(span, each),
          List.of(new When(span, day, day, Precision.DAY)),
          each.words().contains("Sudzha")
              ? List.of(sudzha(span))
              : List.of(new Where(span, "Tavo", null, PlaceUse.SITE, null, List.of(), List.of())),
          each.denied() ? List.of(shelling(span)) : List.of(),
          List.of(new Reason("made-up", "written for a test", span)));
    }

    private List<Figure> figures(Span span, Said each) {
      if (each.qualifier() == null) {
        return List.of();
      }
      boolean held = holding.contains(each.words());
      return List.of(
          new Figure(
              held ? "area held" : "personnel lost",
              held ? "area_held" : "personnel_lost",
              "Ukraine",
              held ? "km2" : null,
              each.low(),
              each.high(),
              each.qualifier(),
              null,
              span,
              new Period(FIRST, day, "since 6 August"),
              FigureKind.TOTAL,
              null,
              null,
              null));
    }

    private Event shelling(Span span) {
      EventType type =
          new EventType("shelling", "Explosions/Remote violence", null, "ASSAULT", null, null);
      return new Event(type, Factuality.NEGATED, span, null, "Sudzha", null, null);
    }

    private Where sudzha(Span span) {
      KnownPlace known =
          new KnownPlace(
              "made:1",
              "Sudzha",
              PlacePrecision.SETTLEMENT,
              51.19,
              35.27,
              new Extent(35.2, 51.1, 35.3, 51.3),
              null,
              null,
              null,
              0);
      return new Where(span, "Sudzha", "settlement", PlaceUse.SITE, known, List.of(), List.of());
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}

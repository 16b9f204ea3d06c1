package org.hearsay.corroborate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Period;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Accounts as tests tell them: an outlet, a day, and sentences of which each may claim something.
 */
public final class Told {
  private final String outlet;
  private final LocalDate day;
  private @Nullable String url;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> paragraphs = new ArrayList<>(List.of(0));
  private final List<int[]> sentences = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();

  /** A claim that is made where the whole text is known. */
  private record Saying(int sentence, List<Hop> hops, @Nullable Number number) {}

  /** A figure to be. */
  public record Number(
      String measure,
      @Nullable String low,
      @Nullable String high,
      String qualifier,
      @Nullable FigureKind kind,
      @Nullable LocalDate since) {}

  private Told(String outlet, LocalDate day) {
    this.outlet = outlet;
    this.day = day;
  }

  public static Told by(String outlet, String day) {
    return new Told(outlet, LocalDate.parse(day));
  }

  public Told at(String address) {
    url = address;
    return this;
  }

  /** A sentence that claims nothing. */
  public Told passing(String sentence) {
    int begin = text.length();
    text.append(sentence).append(' ');
    sentences.add(new int[] {begin, begin + sentence.length()});
    return this;
  }

  /** What follows is a paragraph of its own. */
  public Told paragraph() {
    text.append("\n\n");
    paragraphs.add(text.length());
    return this;
  }

  /** A sentence that is one claim, of the last of {@code hops} through those before. */
  public Told claiming(String sentence, Hop... hops) {
    return counting(sentence, null, hops);
  }

  /** The same with one figure. */
  public Told counting(String sentence, @Nullable Number number, Hop... hops) {
    passing(sentence);
    sayings.add(new Saying(sentences.size() - 1, List.of(hops), number));
    return this;
  }

  public static Number exactly(String measure, String value) {
    return new Number(measure, value, value, "exact", null, null);
  }

  public static Number upTo(String measure, String value) {
    return new Number(measure, null, value, "up to", null, null);
  }

  public static Number over(String measure, String value) {
    return new Number(measure, value, null, "over", null, null);
  }

  public static Number since(String day, Number number) {
    return new Number(
        number.measure(),
        number.low(),
        number.high(),
        number.qualifier(),
        FigureKind.TOTAL,
        LocalDate.parse(day));
  }

  public static Number inADay(Number number) {
    return new Number(
        number.measure(),
        number.low(),
        number.high(),
        number.qualifier(),
        FigureKind.INCREMENT,
        null);
  }

  public static Hop person(String name) {
    return hop(name, HopKind.NAMED_PERSON, null);
  }

  public static Hop agency(String name) {
    return hop(name, HopKind.OUTLET, null);
  }

  public static Hop body(String name, @Nullable String side) {
    return hop(name, HopKind.ORGANISATION, side);
  }

  public static Hop official(String description) {
    return hop(description, HopKind.UNNAMED_OFFICIAL, null);
  }

  /** An outlet that is said to have been told. */
  public static Hop hearer(String name) {
    return agency(name).withCue(Span.of("told", 0, 4));
  }

  private static Hop hop(String name, HopKind kind, @Nullable String side) {
    return new Hop(name, kind, null, side, List.of(), null, null, null);
  }

  public Account account() {
    String body = text.toString().strip();
    Report report = report(body);
    List<Sentence> read = new ArrayList<>();
    for (int[] ends : sentences) {
      Span span = report.span(ends[0], ends[1]);
      int block = (int) paragraphs.stream().filter(begin -> begin <= span.begin()).count() - 1;
      read.add(new Sentence(span, block, BlockKind.PARAGRAPH, List.of()));
    }
    List<Claim> claims =
        sayings.stream().map(s -> claim(report, read.get(s.sentence()).span(), s)).toList();
    return new Account(
        new Reading(report, read, List.of(), List.of(), List.of()), claims, List.of());
  }

  private Report report(String body) {
    String id = HexFormat.of().toHexDigits(hash(body));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : body.length();
      blocks.add(new Block(BlockKind.PARAGRAPH, Span.trimmed(body, paragraphs.get(i), end)));
    }
    return new Report(
        id, id, body, outlet, null, null, null, day, null, "en", url, blocks, List.of());
  }

  private static long hash(String body) {
    long hash = 7;
    for (byte b : body.getBytes(StandardCharsets.UTF_8)) {
      hash = 31 * hash + b;
    }
    return hash;
  }

  private Claim claim(Report report, Span span, Saying saying) {
    List<Hop> hops = new ArrayList<>(List.of(agency(outlet)));
    hops.addAll(saying.hops());
    List<Figure> figures =
        saying.number() == null ? List.of() : List.of(figure(saying.number(), span));
    return new Claim(
        report.id() + "-" + span.begin(),
        List.of(span),
        QuoteKind.INDIRECT,
        List.of(),
        new Chain(hops),
        null,
        false,
        List.of(),
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Reason("test", "told", null)));
  }

  private Figure figure(Number number, Span span) {
    Period period = null;
    if (number.kind() == FigureKind.TOTAL) {
      period = new Period(number.since(), day, "since then");
    } else if (number.kind() == FigureKind.INCREMENT) {
      period = new Period(day.minusDays(1), day, "in the past day");
    }
    return new Figure(
        number.measure(),
        number.measure().replace(' ', '_'),
        null,
        null,
        number.low() == null ? null : new BigDecimal(number.low()),
        number.high() == null ? null : new BigDecimal(number.high()),
        number.qualifier(),
        null,
        span,
        period,
        number.kind(),
        null,
        null,
        null);
  }
}

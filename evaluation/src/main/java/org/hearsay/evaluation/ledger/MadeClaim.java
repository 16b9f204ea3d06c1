package org.hearsay.evaluation.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
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
import org.hearsay.claim.Reason;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim before it stands in a report: others can take it over, and a new version can change it.
 *
 * @param words its words
 * @param via outlets that it came through, the nearest to the reader first
 * @param claimant who is last, or null for the report's own voice
 * @param side for whom that one speaks, or null
 * @param measure what a figure counts, or null for none
 * @param low the figure's lower bound
 * @param places names of places
 * @param day the day that it speaks of, or null
 * @param denied whether somebody denied it
 */
record MadeClaim(
    String words,
    List<String> via,
    @Nullable String claimant,
    @Nullable String side,
    @Nullable String measure,
    int low,
    List<String> places,
    @Nullable LocalDate day,
    boolean denied) {

  static MadeClaim of(World world, LocalDate published) {
    String claimant = world.happens(0.75) ? world.claimant() : null;
    List<String> places = new ArrayList<>();
    for (double chance = 0.45; world.happens(chance); chance /= 3) {
      places.add(world.place());
    }
    return new MadeClaim(
        words(world),
        claimant != null && world.happens(0.3) ? List.of(world.outlet()) : List.of(),
        claimant,
        claimant == null ? null : world.sideOf(claimant),
        world.happens(0.25) ? world.measure() : null,
        world.number(1, 5_000),
        places,
        world.happens(0.35) ? published.minusDays(world.number(0, 10)) : null,
        world.happens(0.06));
  }

  private static String words(World world) {
    List<String> words = new ArrayList<>();
    for (int left = world.number(8, 25); left > 0; left--) {
      words.add(world.word());
    }
    return String.join(" ", words);
  }

  /** The same, as another outlet takes it over from {@code outlet}. */
  MadeClaim relayedFrom(String outlet) {
    List<String> longer = new ArrayList<>();
    longer.add(outlet);
    longer.addAll(via.subList(0, Math.min(1, via.size())));
    return new MadeClaim(words, longer, claimant, side, measure, low, places, day, denied);
  }

  /** The same with another number. */
  MadeClaim corrected() {
    return new MadeClaim(words, via, claimant, side, measure, low + 1, places, day, denied);
  }

  /** The claim as it stands in {@code report} from {@code begin} on. */
  Claim in(Report report, int begin) {
    Span span = report.span(begin, begin + words.length());
    return new Claim(
        report.id() + "-" + begin,
        List.of(span),
        claimant == null ? QuoteKind.NONE : QuoteKind.INDIRECT,
        List.of(),
        new Chain(hops(report, span)),
        null,
        false,
        denied ? List.of(new Status(StatusValue.DENIED, null, null, span)) : List.of(),
        figures(span),
        day == null ? List.of() : List.of(new When(span, day, day, Precision.DAY)),
        places.stream().map(place -> where(span, place)).toList(),
        List.of(),
        List.of(new Reason("made-up", "nothing was read", span)));
  }

  /** Six of seven places are known: somewhere in a square of 18 by 9 degrees, told by the name. */
  private static Where where(Span span, String name) {
    int hash = name.hashCode();
    KnownPlace known =
        new KnownPlace(
            "made:" + hash,
            name,
            PlacePrecision.SETTLEMENT,
            44 + Math.floorMod(hash, 9_000) / 1_000.0,
            22 + Math.floorMod(hash / 7, 18_000) / 1_000.0,
            null,
            null,
            null,
            null,
            0);
    boolean isKnown = Math.floorMod(hash, 7) > 0;
    return new Where(
        span, name, "settlement", PlaceUse.SITE, isKnown ? known : null, List.of(), List.of());
  }

  private List<Hop> hops(Report report, Span span) {
    List<Hop> hops = new ArrayList<>();
    hops.add(hop(String.valueOf(report.outlet()), HopKind.OUTLET, null, null));
    via.forEach(outlet -> hops.add(hop(outlet, HopKind.OUTLET, null, span)));
    if (claimant != null) {
      hops.add(hop(claimant, HopKind.NAMED_PERSON, side, span));
    }
    return hops;
  }

  private static Hop hop(String actor, HopKind kind, @Nullable String side, @Nullable Span span) {
    return new Hop(actor, kind, null, side, List.of(), span, null, null);
  }

  private List<Figure> figures(Span span) {
    if (measure == null) {
      return List.of();
    }
    Period period = day == null ? null : new Period(day, day, "that day");
    return List.of(
        new Figure(
            measure,
            measure.replace(' ', '_'),
            side,
            null,
            BigDecimal.valueOf(low),
            null,
            "over",
            null,
            span,
            period,
            FigureKind.INCREMENT,
            null,
            null,
            null));
  }
}

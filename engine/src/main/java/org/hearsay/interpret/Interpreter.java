package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Actor;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.actor.Outlets;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.interpret.actor.VoiceNouns;
import org.hearsay.interpret.event.EventReader;
import org.hearsay.interpret.event.Events;
import org.hearsay.interpret.event.Mention;
import org.hearsay.interpret.figure.FigureReader;
import org.hearsay.interpret.figure.Figures;
import org.hearsay.interpret.place.PlaceReader;
import org.hearsay.interpret.place.Places;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.interpret.time.Times;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * Turns what the learned reader marked in a report into claims, by named passes in one visible
 * order.
 */
public final class Interpreter {

  /** What an outlet that is not known is called: the report itself is the voice then. */
  private static final String UNKNOWN_OUTLET = "the report";

  private final Cues cues = new Cues();
  private final PassedOn passedOn = new PassedOn();
  private final KnownActors known;
  private final Outlets outlets;
  private final SignedTitle signed;
  private final VoiceNouns nouns = VoiceNouns.load();
  private final TimeReader times = new TimeReader();
  private final FigureReader figures = new FigureReader();
  private final PlaceReader places = new PlaceReader();
  private final EventReader events = new EventReader();
  private final PuttingVerbs puts = new PuttingVerbs();
  private final List<Pass> passes =
      List.of(
          new ReadAttributions(cues, passedOn),
          new ReportingClauses(cues, passedOn),
          new JoinRelays(),
          new HadFrom(),
          new SplitSayings(puts),
          new FindStandings(),
          new CountsPut(puts),
          new OrphanQuotes(),
          new UnsourcedVoices(),
          new OwnVoice(),
          new InPassing(),
          new QuoteKinds(),
          new Details(),
          new Answers(),
          new JoinRepeats(),
          new AttachStandings());

  /** One that knows the actors that come with the engine. */
  public Interpreter() {
    this(KnownActors.bundled());
  }

  /** One that knows {@code known}. */
  public Interpreter(KnownActors known) {
    this.known = known;
    outlets = Outlets.of(known);
    signed = new SignedTitle(known);
  }

  /**
   * One pass, for the documents and {@code --explain}.
   *
   * @param name its name
   * @param description what it does
   */
  public record Step(String name, String description) {}

  /** The passes in the order in which they run. */
  public List<Step> steps() {
    return passes.stream().map(p -> new Step(p.name(), p.description())).toList();
  }

  /** The claims of one report, with what could not be read, placed or dated. */
  public Account interpret(Reading reading) {
    Draft draft = draft(reading);
    passes.forEach(pass -> pass.apply(draft));
    List<Claim> claims =
        draft.claims.stream()
            .filter(claim -> !claim.content.isEmpty())
            .sorted(Comparator.comparingInt(DraftClaim::begin).thenComparing(DraftClaim::end))
            .map(claim -> claim(draft, claim))
            .toList();
    return new Account(
        named(draft, reading), claims, draft.places.all(), actors(draft, claims), unread(draft));
  }

  /** The reading, its entities with the actors that they stand for. */
  private static Reading named(Draft draft, Reading reading) {
    return new Reading(
        reading.report(),
        reading.sentences(),
        reading.attributions(),
        draft.cast.named(reading.entities()),
        reading.unread());
  }

  private List<Actor> actors(Draft draft, List<Claim> claims) {
    List<Hop> voices =
        claims.stream().flatMap(claim -> claim.chain().hops().stream().skip(1)).toList();
    return draft.cast.actors(outlet(draft), voices);
  }

  /** The name of the publisher: of one that is known by its pages' address only there, its name. */
  private String outlet(Draft draft) {
    String outlet = Objects.requireNonNullElse(draft.report().outlet(), UNKNOWN_OUTLET);
    return known.atHost(outlet).map(KnownActor::name).orElse(outlet);
  }

  private Draft draft(Reading reading) {
    Sentences sentences = new Sentences(reading.sentences());
    QuoteMarks quotes = new QuoteMarks(reading.report());
    List<Attribution> claiming =
        new ClaimingAttributions(cues, passedOn, sentences, quotes).of(reading);
    List<Span> contents =
        reading.attributions().stream().map(Attribution::content).flatMap(List::stream).toList();
    Cast cast = new Cast(reading, sentences, contents, outlets, nouns, known);
    Times dated = times.read(reading);
    Figures counted = figures.read(reading, dated);
    Places named = places.read(reading);
    Events told = events.read(reading, dated, named);
    return new Draft(reading, claiming, sentences, quotes, cast, dated, counted, named, told);
  }

  private Claim claim(Draft draft, DraftClaim made) {
    return new Claim(
        id(draft, made),
        made.content,
        made.quote,
        made.alsoAt,
        chain(draft, made),
        made.certainty,
        made.aboutFuture,
        made.status,
        made.figures,
        made.times,
        made.where,
        made.events,
        made.reasons);
  }

  private static String id(Draft draft, DraftClaim made) {
    return draft.report().id() + "-" + made.begin() + "-" + made.end();
  }

  private Chain chain(Draft draft, DraftClaim made) {
    String outlet = outlet(draft);
    List<Hop> hops = new ArrayList<>();
    hops.add(new Hop(outlet, HopKind.OUTLET, null, null, List.of(), null, null, null));
    signed
        .hop(draft.report())
        .filter(h -> !isOutlet(h, outlet))
        .filter(h -> made.hops.stream().noneMatch(other -> outlets.same(h.actor(), other.actor())))
        .ifPresent(hops::add);
    made.hops.stream().filter(h -> !isOutlet(h, outlet)).forEach(hops::add);
    return new Chain(hops);
  }

  /** The publishing outlet may call itself by the end of its name: "seen by the Mail". */
  private boolean isOutlet(Hop hop, String outlet) {
    return outlets.same(hop.actor(), outlet)
        || (hop.kind() == HopKind.OUTLET && outlet.endsWith(" " + hop.actor()));
  }

  /** A number or an event that no claim states would otherwise be lost without a word. */
  private static Stream<Unread> outsideClaims(Draft draft) {
    BitSet told = new BitSet(draft.text().length());
    Consumer<Span> tell = span -> told.set(span.begin(), span.end());
    draft.claims.forEach(claim -> claim.figures.forEach(figure -> tell.accept(figure.span())));
    draft.claims.stream().flatMap(DraftClaim::places).forEach(tell);
    List<Unread> figures =
        outside(draft, told, draft.figures.all().stream().map(Figure::span), "a figure");
    draft.attributions.stream().flatMap(a -> a.source().stream()).forEach(tell);
    draft.attributions.stream().flatMap(a -> a.cue().stream()).forEach(tell);
    Stream<Span> events = draft.events.all().stream().map(Mention::span);
    return Stream.concat(figures.stream(), outside(draft, told, events, "an event").stream());
  }

  private static List<Unread> outside(Draft draft, BitSet told, Stream<Span> spans, String what) {
    return spans
        .filter(span -> told.nextClearBit(span.begin()) < span.end()) // in part is not told
        .filter(span -> holdsClaims(draft, span))
        .map(span -> new Unread(span, what + " outside of every claim that was read"))
        .toList();
  }

  /**
   * Numbers that count nothing, such as an age, are told with the reason unless a time has them.
   * The pronoun "one" is no number.
   */
  private static Stream<Unread> numbersSetAside(Draft draft) {
    BitSet timed = new BitSet(draft.text().length());
    draft.times.mentions().forEach(t -> timed.set(t.span().begin(), t.span().end()));
    return draft.figures.dismissed().stream()
        .filter(number -> timed.nextClearBit(number.span().begin()) < number.span().end())
        .filter(number -> !number.span().text().equalsIgnoreCase("one"))
        .filter(number -> holdsClaims(draft, number.span()))
        .map(number -> new Unread(number.span(), "a number that is no count: " + number.reason()));
  }

  private static boolean holdsClaims(Draft draft, Span span) {
    return draft.sentences.at(span.begin()).filter(s -> s.kind().holdsClaims()).isPresent();
  }

  private static List<Unread> unread(Draft draft) {
    return Stream.of(draft.unread.stream(), outsideClaims(draft), numbersSetAside(draft))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(Unread::span).thenComparing(Unread::reason))
        .distinct()
        .toList();
  }
}

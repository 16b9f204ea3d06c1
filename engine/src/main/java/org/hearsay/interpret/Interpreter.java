package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.actor.Outlets;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.interpret.actor.VoiceNouns;
import org.hearsay.interpret.figure.FigureReader;
import org.hearsay.interpret.figure.Figures;
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
  private final Outlets outlets = Outlets.load();
  private final VoiceNouns nouns = VoiceNouns.load();
  private final TimeReader times = new TimeReader();
  private final FigureReader figures = new FigureReader();
  private final List<Pass> passes =
      List.of(
          new ReadAttributions(cues, passedOn),
          new ReportingClauses(cues, passedOn),
          new JoinRelays(),
          new SplitSayings(),
          new FindStandings(),
          new CountsPut(),
          new OrphanQuotes(),
          new UnsourcedVoices(),
          new OwnVoice(),
          new QuoteKinds(),
          new Details(),
          new Answers(),
          new JoinRepeats(),
          new AttachStandings());

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
    return new Account(reading, claims, draft.places, unread(draft));
  }

  private Draft draft(Reading reading) {
    Sentences sentences = new Sentences(reading.sentences());
    QuoteMarks quotes = new QuoteMarks(reading.report());
    List<Attribution> claiming = new ClaimingAttributions(cues, sentences, quotes).of(reading);
    List<Span> contents =
        reading.attributions().stream().map(Attribution::content).flatMap(List::stream).toList();
    Cast cast = new Cast(reading, sentences, contents, outlets, nouns);
    Times dated = times.read(reading);
    Figures counted = figures.read(reading, dated);
    return new Draft(reading, claiming, sentences, quotes, cast, dated, counted);
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
        made.reasons);
  }

  private static String id(Draft draft, DraftClaim made) {
    return draft.report().id() + "-" + made.begin() + "-" + made.end();
  }

  private Chain chain(Draft draft, DraftClaim made) {
    String outlet = Objects.requireNonNullElse(draft.report().outlet(), UNKNOWN_OUTLET);
    List<Hop> hops = new ArrayList<>();
    hops.add(new Hop(outlet, HopKind.OUTLET, null, null, List.of(), null, null, null));
    made.hops.stream().filter(h -> !isOutlet(h, outlet)).forEach(hops::add);
    return new Chain(hops);
  }

  /** The publishing outlet may call itself by the end of its name: "seen by the Mail". */
  private boolean isOutlet(Hop hop, String outlet) {
    return outlets.same(hop.actor(), outlet)
        || (hop.kind() == HopKind.OUTLET && outlet.endsWith(" " + hop.actor()));
  }

  /** A number that no claim states would otherwise be lost without a word. */
  private static Stream<Unread> figuresOutsideClaims(Draft draft) {
    BitSet told = new BitSet(draft.text().length());
    draft.claims.stream().flatMap(DraftClaim::places).forEach(s -> told.set(s.begin(), s.end()));
    draft.attributions.stream()
        .flatMap(a -> a.source().stream())
        .forEach(s -> told.set(s.begin(), s.end()));
    return draft.figures.all().stream()
        .map(Figure::span)
        .filter(span -> told.get(span.begin(), span.end()).isEmpty())
        .filter(span -> holdsClaims(draft, span))
        .map(span -> new Unread(span, "a figure outside of every claim that was read"));
  }

  private static boolean holdsClaims(Draft draft, Span span) {
    return draft.sentences.at(span.begin()).filter(s -> s.kind().holdsClaims()).isPresent();
  }

  private static List<Unread> unread(Draft draft) {
    return Stream.concat(draft.unread.stream(), figuresOutsideClaims(draft))
        .sorted(Comparator.comparing(Unread::span).thenComparing(Unread::reason))
        .distinct()
        .toList();
  }
}

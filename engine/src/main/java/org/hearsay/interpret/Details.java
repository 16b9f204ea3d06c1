package org.hearsay.interpret;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Event;
import org.hearsay.interpret.certainty.CertaintyReader;
import org.hearsay.interpret.certainty.Futurity;
import org.hearsay.interpret.certainty.Hedge;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives each claim what it speaks of: likelihood, future, figures, times, places and events. */
final class Details implements Pass {

  private final CertaintyReader certainties = new CertaintyReader();

  @Override
  public String name() {
    return "details";
  }

  @Override
  public String description() {
    return "Gives each claim the likelihood that its words state, whether it is about the future, and"
        + " the figures, times, places and events in it.";
  }

  @Override
  public void apply(Draft draft) {
    draft.claims.forEach(claim -> describe(draft, claim));
  }

  private void describe(Draft draft, DraftClaim claim) {
    claim.times =
        claim.content.stream()
            .flatMap(piece -> draft.times.within(piece).stream())
            .map(TimeMention::when)
            .toList();
    claim.figures =
        claim.content.stream()
            .flatMap(piece -> draft.figures.within(piece).stream())
            .map(figure -> SpokenPeriods.of(figure, saidOn(claim), draft.report().published()))
            .toList();
    claim.where = draft.places.within(claim.content);
    claim.events =
        claim.content.stream()
            .flatMap(piece -> draft.events.within(piece).stream())
            .map(mention -> mention.event(claim.where, claim.times))
            .toList();
    claim.events.forEach(event -> claim.because(name(), told(event), event.span()));
    for (Span piece : claim.content) {
      int last = draft.sentences.indexAt(Math.max(piece.begin(), piece.end() - 1));
      for (int i = draft.sentences.indexAt(piece.begin()); i >= 0 && i <= last; i++) {
        describe(draft, claim, piece, draft.sentences.get(i));
      }
    }
  }

  /** The day on which the origin spoke. */
  private static @Nullable LocalDate saidOn(DraftClaim claim) {
    return claim.hops.isEmpty() ? null : claim.hops.get(claim.hops.size() - 1).saidOn();
  }

  private static String told(Event event) {
    return event.factuality().label() + " event \"" + event.type().name() + "\"";
  }

  private void describe(Draft draft, DraftClaim claim, Span piece, Sentence sentence) {
    claim.aboutFuture |= Futurity.isAboutFuture(sentence, piece);
    certainties.read(sentence, draft.report()).stream()
        .filter(hedge -> claim.certainty == null && piece.overlaps(hedge.span()))
        .findFirst()
        .ifPresent(hedge -> hedge(draft, claim, hedge));
  }

  private void hedge(Draft draft, DraftClaim claim, Hedge hedge) {
    String outlet = Objects.requireNonNullElse(draft.report().outlet(), "the report");
    String owner = claim.origin() == null ? outlet : Objects.requireNonNull(claim.origin());
    claim.certainty =
        new Certainty(
            hedge.phrase(), hedge.span(), owner, hedge.scale(), hedge.low(), hedge.high());
    claim.because(name(), "likelihood \"" + hedge.phrase() + "\"", hedge.span());
  }
}

package org.hearsay.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Reason;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** Gives quotations that no cue introduces to the voice that spoke last. */
final class OrphanQuotes implements Pass {

  private static final int FURTHEST = 3;
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return "orphan-quotes";
  }

  @Override
  public String description() {
    return "Gives a whole sentence in quotation marks without a cue to the voice that spoke just"
        + " before it.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Sentence words = draft.sentences.get(sentence);
      if (words.tokens().size() > SHORTEST && isFree(draft, words)) {
        speaker(draft, sentence).ifPresent(hops -> claim(draft, sentence, hops));
      }
    }
  }

  private static boolean isFree(Draft draft, Sentence sentence) {
    return draft.quotes.holds(sentence.span())
        && sentence.tokens().stream().noneMatch(t -> draft.isTaken(t.span()));
  }

  private static Optional<List<Hop>> speaker(Draft draft, int sentence) {
    return draft.claims.stream()
        .filter(c -> !c.isOwnVoice() && c.sentence < sentence && sentence - c.sentence <= FURTHEST)
        .max(Comparator.comparingInt(DraftClaim::begin))
        .map(c -> c.hops);
  }

  private void claim(Draft draft, int sentence, List<Hop> hops) {
    Span span = draft.sentences.get(sentence).span();
    draft.take(span);
    Reason reason = new Reason(name(), "a quotation by the last voice", span);
    draft.claims.add(new DraftClaim(List.of(span), hops, sentence, reason));
  }
}

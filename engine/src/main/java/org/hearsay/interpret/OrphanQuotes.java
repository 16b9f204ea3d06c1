package org.hearsay.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.QuoteKind;
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
        + " before it, as a part of the same quotation where that one goes on.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      Sentence words = draft.sentences.get(sentence);
      if (words.tokens().size() > SHORTEST && isFree(draft, words)) {
        next(draft, sentence)
            .ifPresentOrElse(
                claim -> lead(draft, sentence, claim),
                () -> last(draft, sentence).ifPresent(claim -> give(draft, sentence, claim)));
      }
    }
  }

  private static boolean isFree(Draft draft, Sentence sentence) {
    return draft.quotes.holds(sentence.span())
        && sentence.tokens().stream().noneMatch(t -> draft.isTaken(t.span()));
  }

  /**
   * The claim of the next paragraph, where this one ends inside the quotation: then the speaker is
   * named only there.
   */
  private static Optional<DraftClaim> next(Draft draft, int sentence) {
    Span block = draft.report().blocks().get(draft.sentences.get(sentence).block()).span();
    if (!draft.quotes.holds(block.end() - 1) || "”\"’»'".indexOf(last(block)) >= 0) {
      return Optional.empty();
    }
    return draft.claims.stream()
        .filter(c -> !c.isOwnVoice() && c.begin() > block.end())
        .min(Comparator.comparingInt(DraftClaim::begin))
        .filter(c -> draft.text().substring(block.end(), c.begin()).isBlank());
  }

  private static char last(Span block) {
    return block.text().charAt(block.length() - 1);
  }

  private void lead(Draft draft, int sentence, DraftClaim claim) {
    Span span = draft.quotes.around(draft.sentences.get(sentence).span());
    draft.take(span);
    claim.content = Stream.concat(claim.content.stream(), Stream.of(span)).sorted().toList();
    claim.because(name(), "the quotation began in the paragraph before", span);
  }

  private static Optional<DraftClaim> last(Draft draft, int sentence) {
    return draft.claims.stream()
        .filter(c -> !c.isOwnVoice() && c.sentence < sentence)
        .filter(c -> sentence - draft.sentences.indexAt(c.end() - 1) <= FURTHEST)
        .max(Comparator.comparingInt(DraftClaim::end));
  }

  private void give(Draft draft, int sentence, DraftClaim last) {
    Span span = draft.sentences.get(sentence).span();
    draft.take(span);
    boolean goesOn =
        draft.sentences.indexAt(last.end() - 1) == sentence - 1
            && draft.quotes.kindOf(last.content) != QuoteKind.INDIRECT
            && goesOn(draft, last.end(), span.begin());
    if (goesOn) {
      last.content = Stream.concat(last.content.stream(), Stream.of(span)).toList();
      last.because(name(), "the quotation goes on", span);
    } else {
      Reason reason = new Reason(name(), "a quotation by the last voice", span);
      draft.claims.add(new DraftClaim(List.of(span), last.hops, sentence, reason));
    }
  }

  /** Whether only quoted words and the naming of the speaker stand between two places. */
  private static boolean goesOn(Draft draft, int end, int begin) {
    for (int i = end; i < begin; i++) {
      boolean word = Character.isLetterOrDigit(draft.text().charAt(i));
      if (word && !draft.quotes.holds(i) && !draft.isTaken(i)) {
        return false;
      }
    }
    return true;
  }
}

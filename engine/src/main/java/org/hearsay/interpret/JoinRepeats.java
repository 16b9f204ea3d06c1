package org.hearsay.interpret;

import java.util.ArrayList;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Token;

/** Joins a claim of the headline or standfirst with the same claim in the body. */
final class JoinRepeats implements Pass {

  private static final double ALIKE = 0.5;
  private static final int FEWEST_SHARED = 2;
  private static final double PER_WORD = 0.1;

  @Override
  public String name() {
    return "join-repeats";
  }

  @Override
  public String description() {
    return "Joins a claim of the headline or the standfirst with the claim of the body that says the"
        + " same: one claim in two places.";
  }

  @Override
  public void apply(Draft draft) {
    int lead = lead(draft);
    for (DraftClaim early : new ArrayList<>(draft.claims)) {
      if (kind(draft, early) != BlockKind.PARAGRAPH) {
        join(draft, early, lead);
      }
    }
  }

  private static BlockKind kind(Draft draft, DraftClaim claim) {
    return draft.sentences.get(claim.sentence).kind();
  }

  private void join(Draft draft, DraftClaim early, int lead) {
    DraftClaim best = null;
    double most = 0;
    for (DraftClaim later : draft.claims) {
      if (kind(draft, later) == BlockKind.PARAGRAPH && speakersFit(draft, early, later)) {
        double alike = alike(draft, early, later, lead);
        if (alike > most) {
          best = later;
          most = alike;
        }
      }
    }
    if (best != null) {
      best.alsoAt.add(early.content);
      best.because(name(), "the headline or standfirst says it too", early.content.get(0));
      draft.claims.remove(early);
    } else if (early.isOwnVoice() && !hasVerb(draft, early)) {
      draft.claims.remove(early);
    }
  }

  /** "Weather" and "Letters to the editor" assert nothing by themselves. */
  private static boolean hasVerb(Draft draft, DraftClaim claim) {
    return draft.sentences.get(claim.sentence).tokens().stream().anyMatch(Token::isVerb);
  }

  private static double alike(Draft draft, DraftClaim early, DraftClaim later, int lead) {
    double alike = Likeness.of(early.content, later.content);
    int shared = Likeness.shared(early.content, later.content);
    boolean same = shared >= FEWEST_SHARED && (alike >= ALIKE || isHeadline(draft, early));
    boolean leads = shared > 0 && isHeadline(draft, early) && later.sentence == lead;
    return same || leads ? alike + shared * PER_WORD : 0;
  }

  private static boolean isHeadline(Draft draft, DraftClaim claim) {
    return kind(draft, claim) == BlockKind.HEADLINE;
  }

  /** The first sentence of the body with a claim: news puts into it what its headline says. */
  private static int lead(Draft draft) {
    return draft.claims.stream()
        .filter(c -> kind(draft, c) == BlockKind.PARAGRAPH)
        .mapToInt(c -> c.sentence)
        .min()
        .orElse(-1);
  }

  private static boolean speakersFit(Draft draft, DraftClaim early, DraftClaim later) {
    String speaker = early.origin();
    return speaker == null
        || later.hops.stream()
            .anyMatch(
                h -> draft.cast.same(h.actor(), speaker) || Likeness.shareWord(h.actor(), speaker));
  }
}

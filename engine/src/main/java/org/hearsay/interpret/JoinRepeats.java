package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.BlockKind;

/** Joins a claim of the headline or standfirst with the same claim in the body. */
final class JoinRepeats implements Pass {

  private static final double ALIKE = 0.5;
  private static final int FEWEST_SHARED = 2;

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
    for (DraftClaim early : new ArrayList<>(draft.claims)) {
      if (kind(draft, early) != BlockKind.PARAGRAPH) {
        join(draft, early);
      }
    }
  }

  private static BlockKind kind(Draft draft, DraftClaim claim) {
    return draft.sentences.get(claim.sentence).kind();
  }

  private void join(Draft draft, DraftClaim early) {
    DraftClaim best = null;
    double most = 0;
    for (DraftClaim later : draft.claims) {
      if (kind(draft, later) == BlockKind.PARAGRAPH && speakersFit(draft, early, later)) {
        double alike = alike(early, later);
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
    }
  }

  private static double alike(DraftClaim early, DraftClaim later) {
    double alike = Likeness.of(early.content, later.content);
    int shared = Likeness.shared(early.content, later.content);
    return alike >= ALIKE && shared >= FEWEST_SHARED ? alike + shared * 0.01 : 0;
  }

  private static boolean speakersFit(Draft draft, DraftClaim early, DraftClaim later) {
    List<String> voices = later.hops.stream().map(h -> h.actor()).toList();
    return early.isOwnVoice()
        || voices.stream().anyMatch(v -> draft.cast.same(v, String.valueOf(early.origin())));
  }
}

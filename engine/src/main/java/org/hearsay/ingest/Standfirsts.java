package org.hearsay.ingest;

import org.hearsay.text.BlockKind;

/** The standfirst, or several key points: what stands between the headline and the body. */
final class Standfirsts {

  private static final int MOST_WORDS = 45;
  private static final int MOST_POINTS = 6;

  private Standfirsts() {}

  /** Marks it. */
  static void mark(Draft draft) {
    int headline = draft.first(BlockKind.HEADLINE);
    if (headline < 0 || draft.first(BlockKind.STANDFIRST) >= 0) {
      return;
    }
    int i = draft.nextOpen(headline + 1);
    for (int points = 0; points < MOST_POINTS && isStandfirst(draft, i, points); points++) {
      draft.mark(i, BlockKind.STANDFIRST);
      i = draft.nextOpen(i + 1);
    }
  }

  private static boolean isStandfirst(Draft draft, int i, int before) {
    if (i >= draft.size() || draft.at(i).isLong() || draft.at(i).words() > MOST_WORDS) {
      return false;
    }
    boolean hasBody = draft.nextOpen(i + 1) < draft.size();
    boolean isWire = Dateline.of(draft.at(i)).isPresent();
    boolean isSentence = draft.at(i).endsSentence() || draft.at(i).line().endsWith(":");
    return hasBody && !isWire && (!isSentence || before == 0 && isAboveByline(draft, i));
  }

  /** Whether a byline, a date or a dateline stands between it and the body. */
  private static boolean isAboveByline(Draft draft, int i) {
    int next = i + 1;
    if (next < draft.size() && draft.kind(next) == BlockKind.BYLINE) {
      return true;
    }
    boolean isDate = next < draft.size() && DateLines.published(draft.at(next)).isPresent();
    int body = draft.nextOpen(next);
    return isDate || body == next && Dateline.of(draft.at(body)).isPresent();
  }
}

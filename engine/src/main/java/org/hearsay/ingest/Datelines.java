package org.hearsay.ingest;

import java.util.Optional;

/** Datelines, cut from the paragraph that they begin. */
final class Datelines {

  /** A place before a dash, without a date or an agency, is a dateline in these paragraphs only. */
  private static final int LAST_WITH_PLACE_ALONE = 2;

  private Datelines() {}

  /** Cuts them off. */
  static void mark(Draft draft) {
    int bodies = 0;
    for (int i = draft.nextOpen(0); i < draft.size(); i = draft.nextOpen(i + 1)) {
      boolean isEarly = bodies < LAST_WITH_PLACE_ALONE;
      Optional<Dateline> dateline = Dateline.of(draft.at(i));
      if (dateline.isPresent() && (isEarly || dateline.get().isCertain())) {
        draft.setDateline(i, dateline.get());
      }
      bodies++;
    }
  }
}

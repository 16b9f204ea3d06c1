package org.hearsay.ingest;

import java.util.Optional;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Lines that name the authors: "By Jane Doe", "Author: Jane Doe", "Jane Doe in Goma". */
final class Bylines {

  /** A line that is a byline by its form alone must stand among the first few. */
  private static final int LAST_UNSURE = 4;

  private Bylines() {}

  /** Marks such lines. */
  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && isByline(draft, i)) {
        draft.mark(i, BlockKind.BYLINE);
      }
    }
  }

  /** The authors that the first byline of {@code draft} names, or null. */
  static @Nullable String names(Draft draft) {
    int first = draft.first(BlockKind.BYLINE);
    return first < 0 ? null : Byline.of(draft.at(first)).map(Byline::names).orElse(null);
  }

  private static boolean isByline(Draft draft, int i) {
    Paragraph paragraph = draft.at(i);
    if (isKnownAuthor(draft, paragraph)) {
      return true;
    }
    Optional<Byline> byline = Byline.of(paragraph);
    if (byline.isEmpty()) {
      return false;
    }
    return byline.get().isSure() || !paragraph.endsSentence() && isBetweenHeadlineAndBody(draft, i);
  }

  private static boolean isKnownAuthor(Draft draft, Paragraph paragraph) {
    String known = draft.known().byline();
    return known != null && paragraph.line().equalsIgnoreCase(known);
  }

  private static boolean isBetweenHeadlineAndBody(Draft draft, int i) {
    if (i == 0 || i > LAST_UNSURE) {
      return false;
    }
    boolean bodyBefore = false;
    for (int j = 0; j < i; j++) {
      bodyBefore |= draft.isOpen(j) && draft.at(j).isBody();
    }
    int next = draft.nextOpen(i + 1);
    boolean bodyAfter =
        next < draft.size() && (draft.at(next).isBody() || Dateline.of(draft.at(next)).isPresent());
    return !bodyBefore && bodyAfter;
  }
}

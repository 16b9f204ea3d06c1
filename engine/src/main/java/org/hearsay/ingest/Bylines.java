package org.hearsay.ingest;

import java.util.Optional;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Lines that name the authors: "By Jane Doe", "Author: Jane Doe", "Jane Doe in Goma". */
final class Bylines {

  /** A line that is a byline by its form alone must stand among the first few. */
  private static final int LAST_UNSURE = 4;

  /** A longer paragraph above it is no standfirst but the body. */
  private static final int STANDFIRST_WORDS = 45;

  private Bylines() {}

  /** Marks such lines, the last first: a line in doubt is one where only such lines follow. */
  static void mark(Draft draft) {
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (draft.isOpen(i) && isByline(draft, i)) {
        draft.mark(i, BlockKind.BYLINE);
      }
    }
  }

  /** The authors that the first byline of {@code draft} with names in it names, or null. */
  static @Nullable String names(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kind(i) == BlockKind.BYLINE) {
        String names = Byline.of(draft.at(i)).map(Byline::names).orElse("");
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return null;
  }

  private static boolean isByline(Draft draft, int i) {
    Paragraph paragraph = draft.at(i);
    if (isKnownAuthor(draft, paragraph)) {
      return true;
    }
    Optional<Byline> byline = Byline.of(paragraph);
    boolean isSure = byline.isPresent() && byline.get().isSure();
    boolean goesOn = i > 0 && isName(draft.at(i - 1)) && Byline.isPlaceAlone(paragraph.line());
    boolean isPossible = (byline.isPresent() || goesOn) && !paragraph.endsSentence();
    return isSure || (isPossible && isBetweenHeadlineAndBody(draft, i));
  }

  private static boolean isName(Paragraph paragraph) {
    return !paragraph.isLong() && PersonName.isPlain(paragraph.line());
  }

  private static boolean isKnownAuthor(Draft draft, Paragraph paragraph) {
    String known = draft.known().byline();
    return known != null && paragraph.line().equalsIgnoreCase(known);
  }

  private static boolean isBetweenHeadlineAndBody(Draft draft, int i) {
    if (i == 0 || i > LAST_UNSURE) {
      return false;
    }
    int bodies = 0;
    for (int j = 0; j < i; j++) {
      boolean isLead = j == 1 && draft.at(j).words() <= STANDFIRST_WORDS;
      bodies += draft.isOpen(j) && draft.at(j).isBody() && !isLead ? 1 : 0;
    }
    int next = draft.nextOpen(i + 1);
    boolean bodyAfter =
        next < draft.size() && (draft.at(next).isBody() || Dateline.of(draft.at(next)).isPresent());
    return bodies == 0 && bodyAfter;
  }
}

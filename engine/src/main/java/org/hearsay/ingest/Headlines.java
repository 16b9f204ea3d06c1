package org.hearsay.ingest;

import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * The headline: named by a page or JSON, or a first line that is no sentence and stands above text.
 */
final class Headlines {

  private static final int MOST_WORDS = 28;
  private static final int LAST_KNOWN = 12;
  private static final Pattern SPACE = Pattern.compile(" ");

  /** Of a hundred longer words, so many must begin with a capital where a headline has a stop. */
  private static final int CAPITALS_PERCENT = 70;

  private static final int LONGER_WORD = 4;

  private Headlines() {}

  /** Marks what a page or JSON names as headline and standfirst. */
  static void known(Draft draft) {
    markKnown(draft, draft.known().headline(), BlockKind.HEADLINE);
    markKnown(draft, draft.known().standfirst(), BlockKind.STANDFIRST);
  }

  /** Marks the first line where it looks like a headline and none is known. */
  static void mark(Draft draft) {
    int first = draft.nextOpen(0);
    boolean isKnown = draft.first(BlockKind.HEADLINE) >= 0;
    if (!isKnown
        && first < draft.size()
        && looksLikeOne(draft.at(first))
        && isAboveText(draft, first)) {
      draft.mark(first, BlockKind.HEADLINE);
    }
  }

  private static void markKnown(Draft draft, @Nullable String line, BlockKind kind) {
    for (int i = 0; line != null && i < Math.min(LAST_KNOWN, draft.size()); i++) {
      if (draft.at(i).line().equals(Paragraph.oneLine(line))) {
        draft.mark(i, kind);
        return;
      }
    }
  }

  private static boolean looksLikeOne(Paragraph paragraph) {
    return !paragraph.isLong()
        && paragraph.words() <= MOST_WORDS
        && !paragraph.line().endsWith(":")
        && !paragraph.line().endsWith(",")
        && Dateline.of(paragraph).isEmpty()
        && (!endsWithStop(paragraph.line()) || isInCapitals(paragraph.line()));
  }

  private static boolean endsWithStop(String line) {
    return Paragraph.endsSentence(line) && !line.endsWith("?") && !line.endsWith("!");
  }

  private static boolean isInCapitals(String line) {
    int longer = 0;
    int capitals = 0;
    for (String word : SPACE.split(line, -1)) {
      boolean isLonger = word.length() >= LONGER_WORD;
      longer += isLonger ? 1 : 0;
      capitals += isLonger && !Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return longer > 0 && capitals * 100 >= longer * CAPITALS_PERCENT;
  }

  private static boolean isAboveText(Draft draft, int first) {
    for (int i = draft.nextOpen(first + 1); i < draft.size(); i = draft.nextOpen(i + 1)) {
      if (draft.at(i).isLong() || draft.at(i).endsSentence()) {
        return true;
      }
    }
    return false;
  }
}

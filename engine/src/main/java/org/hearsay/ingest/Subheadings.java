package org.hearsay.ingest;

import org.hearsay.text.BlockKind;

/** Short lines without a stop that stand alone between paragraphs of running text. */
final class Subheadings {

  private static final int MOST_WORDS = 9;
  private static final int MOST_UNITS = 70;

  private Subheadings() {}

  /** Marks them. */
  static void mark(Draft draft) {
    boolean afterText = false;
    for (int i = draft.nextOpen(0); i < draft.size(); ) {
      int next = draft.nextOpen(i + 1);
      boolean isBeforeText = next < draft.size() && isText(draft.at(next));
      if (afterText && isBeforeText && isShort(draft.at(i))) {
        draft.mark(i, BlockKind.SUBHEADING);
      }
      afterText = isText(draft.at(i));
      i = next;
    }
  }

  private static boolean isText(Paragraph paragraph) {
    return paragraph.isLong() || paragraph.endsSentence();
  }

  private static boolean isShort(Paragraph paragraph) {
    String line = paragraph.line();
    char last = line.charAt(line.length() - 1);
    return paragraph.words() <= MOST_WORDS
        && line.length() <= MOST_UNITS
        && (!paragraph.endsSentence() || last == '?')
        && ",;:\"”’'".indexOf(last) < 0;
  }
}

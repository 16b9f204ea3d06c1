package org.hearsay.ingest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.BlockKind;

/** Short lines after the body that ask something of readers or name who helped with the report. */
final class ClosingLines {

  private static final int MOST_LINES = 12;
  private static final int MOST_WORDS = 16;

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + WordList.named("boilerplate.tsv").wordsWith("tail").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.\\w");
  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";

  /** "AP writer Jane Doe contributed from Goma." */
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          ".*\\b(?:writer|reporter|correspondent|journalist|editor|staff)s?\\b.* contributed\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** "Jane Doe reported from Goma."; one name alone may also be the first word of a sentence. */
  private static final Pattern REPORTED_FROM =
      Pattern.compile(NAME + "(?: " + NAME + ")* reported from (?:" + NAME + "[ ,.]*)+");

  private ClosingLines() {}

  /** Marks them, from the end upwards to the first paragraph of running text. */
  static void mark(Draft draft) {
    int last = Math.max(1, draft.size() - MOST_LINES);
    for (int i = draft.size() - 1; i >= last && !draft.at(i).isBody(); i--) {
      if (draft.isOpen(i) && isOne(draft, i)) {
        draft.mark(i, BlockKind.BOILERPLATE);
      }
    }
  }

  private static boolean isOne(Draft draft, int i) {
    Paragraph paragraph = draft.at(i);
    String line = paragraph.line();
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return false;
    }
    return (!paragraph.endsSentence() && ASKS.matcher(line).find())
        || MAIL.matcher(line).find()
        || CONTRIBUTED.matcher(line).matches()
        || (REPORTED_FROM.matcher(line).matches() && isSigned(draft, i, line));
  }

  private static boolean isSigned(Draft draft, int i, String line) {
    boolean isFullName = line.indexOf(' ') < line.indexOf(" reported from");
    return isFullName || draft.kind(i - 1) == BlockKind.BOILERPLATE;
  }
}

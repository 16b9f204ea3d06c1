package org.hearsay.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;

/** Lines that only say when a report was published: "Published: 13 August 2024 14:02 BST". */
final class DateLines {

  private static final int MOST_WORDS = 16;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:first |last )?(?<label>published|posted|updated|modified|date|released|issued"
              + "|created)(?:\\s+(?:on|at))?\\s*:?)\\s+(?<rest>\\S.*)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_START =
      Pattern.compile(
          "^(?:\\d{4}-\\d{2}-\\d{2}|(?:"
              + Dates.WEEKDAY
              + ",?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?[\\s-]+"
              + Dates.MONTH
              + "|"
              + Dates.MONTH
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?)[\\s,-]+\\d{4}).*",
          Pattern.CASE_INSENSITIVE);

  /** A day without a year, a time, "3 hours ago". */
  private static final Pattern PART =
      Pattern.compile(
          "(?:"
              + Dates.WEEKDAY
              + ",?\\s+)?(?:\\d{1,2}\\s+"
              + Dates.MONTH
              + "|"
              + Dates.MONTH
              + "\\s+\\d{1,2})(?:,? \\d{1,2}[:.]\\d{2}.{0,12})?"
              + "|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{3,4})?"
              + "|(?:an?|\\d{1,2}) (?:minute|hour|day|week)s? ago",
          Pattern.CASE_INSENSITIVE);

  private DateLines() {}

  /** Marks such lines. */
  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && isDateLine(draft.at(i))) {
        draft.mark(i, BlockKind.BOILERPLATE);
      }
    }
  }

  /** The moment that {@code paragraph} names as that of publication, not of a later change. */
  static Optional<Moment> published(Paragraph paragraph) {
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(paragraph.line());
    if (!label.matches()) {
      return Dates.read(paragraph.line());
    }
    String word = WordList.lower(label.group("label"));
    boolean isChange = word.equals("updated") || word.equals("modified");
    return isChange ? Optional.empty() : Dates.read(label.group("rest"));
  }

  private static boolean isDateLine(Paragraph paragraph) {
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return false;
    }
    Matcher label = LABEL.matcher(paragraph.line());
    if (label.matches()) {
      return DATE_START.matcher(label.group("rest")).matches()
          && !Paragraph.endsSentence(paragraph.line());
    }
    return Dates.read(paragraph.line()).isPresent() || PART.matcher(paragraph.line()).matches();
  }
}

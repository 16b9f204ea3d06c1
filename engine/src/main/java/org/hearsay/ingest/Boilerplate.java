package org.hearsay.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;

/**
 * Lines about the publication: "Read more", copyright, agency credits, addresses, handles, rules.
 */
final class Boilerplate {

  private static final WordList WORDS = WordList.named("boilerplate.tsv");
  private static final List<String> STARTS = WORDS.wordsWith("start");
  private static final List<String> CREDITS = WORDS.wordsWith("credit");
  private static final List<String> PARTS = WORDS.wordsWith("part");
  private static final Set<String> WHOLES = Set.copyOf(WORDS.wordsWith("whole"));

  /** Longer lines are not dropped for the words they begin with. */
  private static final int MOST_WORDS = 60;

  private static final int MOST_WORDS_AROUND_A_PART = 40;

  /** Only an address, a handle, a hash tag, or marks that part sections. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:https?://\\S++|www\\.\\S++|pic\\.twitter\\.com/\\S++|[\\w.+-]++@[\\w.-]++"
              + "|[@#][\\w.]++|[^\\p{L}\\p{N}@#]++)++");

  private Boilerplate() {}

  /** Marks such lines. */
  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && isBoilerplate(draft.at(i))) {
        draft.mark(i, BlockKind.BOILERPLATE);
      }
    }
  }

  /** Whether {@code paragraph} is such a line. */
  static boolean isBoilerplate(Paragraph paragraph) {
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return false;
    }
    String line = WordList.lower(paragraph.line()).replace('’', '\'');
    return isWhole(line)
        || isAgencyCredit(line)
        || STARTS.stream().anyMatch(start -> startsWith(line, start))
        || paragraph.words() <= MOST_WORDS_AROUND_A_PART && PARTS.stream().anyMatch(line::contains)
        || SIGN.matcher(line).matches();
  }

  private static boolean isAgencyCredit(String line) {
    boolean isNote =
        line.startsWith("(") || line.indexOf(';') >= 0 || !Paragraph.endsSentence(line);
    String inside = line.startsWith("(") ? line.substring(1) : line;
    return isNote && CREDITS.stream().anyMatch(start -> startsWith(inside, start));
  }

  private static boolean isWhole(String line) {
    String bare = line.replaceAll("[:.\\s]+$", "");
    return WHOLES.contains(bare);
  }

  private static boolean startsWith(String line, String start) {
    return line.startsWith(start)
        && (line.length() == start.length()
            || !Character.isLetter(start.charAt(start.length() - 1))
            || !Character.isLetterOrDigit(line.charAt(start.length())));
  }
}

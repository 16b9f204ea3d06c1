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
  private static final List<String> SURE = WORDS.wordsWith("sure");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + String.join("|", WORDS.wordsWith("tail").stream().map(Pattern::quote).toList())
              + ")(?![\\p{L}\\p{N}])");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++\\.\\w");

  /** "Doe reported from Goma.", "AP writer Jane Doe contributed from Goma." */
  private static final Pattern SIGNED_OFF =
      Pattern.compile(
          "(?:[\\p{L}'-]+ ){1,3}reported from [\\p{L} ,]+\\.?|.*\\b(?:writer|reporter|correspondent"
              + "|journalist|editor|staff)s?\\b.* contributed\\b.*");

  private static final List<String> PARTS = WORDS.wordsWith("part");
  private static final Set<String> WHOLES = Set.copyOf(WORDS.wordsWith("whole"));

  /** Longer lines are not dropped for the words they begin with. */
  private static final int MOST_WORDS = 60;

  private static final int MOST_TAIL_WORDS = 16;
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
    markTail(draft);
  }

  /** Whether {@code paragraph} is such a line. */
  static boolean isBoilerplate(Paragraph paragraph) {
    String line = WordList.lower(paragraph.line()).replace('’', '\'');
    if (SURE.stream().anyMatch(line::contains)) {
      return true;
    }
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return false;
    }
    return isWhole(line)
        || isAgencyCredit(line)
        || STARTS.stream().anyMatch(start -> startsWith(line, start))
        || paragraph.words() <= MOST_WORDS_AROUND_A_PART && PARTS.stream().anyMatch(line::contains)
        || SIGN.matcher(line).matches();
  }

  /** From the end upwards, for as long as lines are short and no sentences. */
  private static void markTail(Draft draft) {
    for (int i = draft.size() - 1; i > 0 && !draft.at(i).isBody(); i--) {
      if (draft.isOpen(i) && isTail(draft.at(i))) {
        draft.mark(i, BlockKind.BOILERPLATE);
      }
    }
  }

  private static boolean isTail(Paragraph paragraph) {
    String line = WordList.lower(paragraph.line()).replace('’', '\'');
    boolean isShort = paragraph.words() <= MOST_TAIL_WORDS && !paragraph.isLong();
    boolean isWorded = !paragraph.endsSentence() && TAIL.matcher(line).find();
    return isShort && (isWorded || MAIL.matcher(line).find() || SIGNED_OFF.matcher(line).matches());
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

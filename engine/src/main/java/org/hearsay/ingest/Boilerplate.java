package org.hearsay.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.BlockKind;

/**
 * Lines about the publication: "Read more", copyright, agency credits, addresses, handles, rules.
 */
final class Boilerplate {

  private static final WordList WORDS = WordList.named("boilerplate.tsv");
  private static final Map<Character, List<String>> STARTS = byFirst(WORDS.wordsWith("start"));
  private static final Map<Character, List<String>> CREDITS = byFirst(WORDS.wordsWith("credit"));
  private static final List<String> SURE = WORDS.wordsWith("sure");
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
    String line = WordList.lower(paragraph.line()).replace('’', '\'');
    boolean isSure = holds(line, SURE);
    if (isSure || paragraph.isLong() || paragraph.words() > MOST_WORDS) {
      return isSure;
    }
    return isWhole(line)
        || startsWith(line, STARTS)
        || isAgencyCredit(line)
        || (paragraph.words() <= MOST_WORDS_AROUND_A_PART && holds(line, PARTS))
        || SIGN.matcher(line).matches();
  }

  private static boolean holds(String line, List<String> parts) {
    for (String part : parts) {
      if (line.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgencyCredit(String line) {
    String inside = line.startsWith("(") ? line.substring(1) : line;
    return startsWith(inside, CREDITS)
        && (line.startsWith("(") || line.indexOf(';') >= 0 || !Paragraph.endsSentence(line));
  }

  private static boolean isWhole(String line) {
    int end = line.length();
    while (end > 0 && ":. ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return WHOLES.contains(line.substring(0, end));
  }

  private static boolean startsWith(String line, Map<Character, List<String>> starts) {
    if (!line.isEmpty()) {
      for (String start : starts.getOrDefault(line.charAt(0), List.of())) {
        if (startsWith(line, start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code line} begins with {@code start}, and a word of it does not go on. */
  private static boolean startsWith(String line, String start) {
    return line.startsWith(start)
        && (line.length() == start.length()
            || !Character.isLetter(start.charAt(start.length() - 1))
            || !Character.isLetterOrDigit(line.charAt(start.length())));
  }

  private static Map<Character, List<String>> byFirst(List<String> words) {
    return words.stream()
        .collect(Collectors.groupingBy(word -> word.charAt(0), HashMap::new, Collectors.toList()));
  }
}

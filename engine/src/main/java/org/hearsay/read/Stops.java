package org.hearsay.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which full stops end a sentence, and which belong to an abbreviation. */
final class Stops {
  /** What an abbreviation's stop can mean. */
  private enum Kind {
    /** Stands before a name, and so never ends a sentence: "Gen." */
    TITLE,
    /** An abbreviation only before a number: "No." */
    NUMBER,
    /** May also be the last word of a sentence: "U.S.", "Inc.", "a.m." */
    ANY
  }

  /** How many closing marks and marks that open a quotation are looked past. */
  private static final int MARKS = 4;

  private final Map<String, Kind> abbreviations = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private Stops() {}

  /** The stops of English, from {@code abbreviations.csv} and {@code starters.csv}. */
  static Stops english() {
    Stops stops = new Stops();
    for (List<String> row : DataFile.rows("abbreviations.csv")) {
      stops.abbreviations.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    DataFile.rows("starters.csv").forEach(row -> stops.starters.add(row.get(0)));
    return stops;
  }

  /** Whether a capitalised word often begins a sentence: "The", "But". */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /**
   * Whether the stop {@code dot} after a word belongs to that word, rather than to its sentence.
   *
   * @param written the word before the stop, as written and without it: "U.S", "Gen"
   * @param end one past the last word of the block
   */
  boolean belongsToWord(Words words, String written, int dot, int end) {
    Kind kind = kindOf(written);
    if (kind == null) {
      return false;
    }
    int next = afterMarks(words, dot + 1, end);
    return switch (kind) {
      case TITLE -> next < end;
      case NUMBER -> next < end && Character.isDigit(words.first(next));
      case ANY ->
          next < end && !(isStarter(words.string(next)) || opensQuotation(words, dot, next));
    };
  }

  /** A quotation that opens after the stop, and not at once. */
  private static boolean opensQuotation(Words words, int dot, int next) {
    return next > dot + 1
        && !words.touchesNext(dot)
        && Marks.isQuote(words.first(next - 1))
        && Character.isUpperCase(words.first(next));
  }

  private static int afterMarks(Words words, int from, int end) {
    int at = from;
    while (at < end && at < from + MARKS && Marks.closesOrQuotes(words.first(at))) {
      at++;
    }
    return at;
  }

  private @Nullable Kind kindOf(String written) {
    Kind kind = abbreviations.get(written);
    if (kind != null) {
      return kind;
    }
    return isInitial(written) || isDottedLetters(written) ? Kind.ANY : null;
  }

  private static boolean isInitial(String written) {
    return written.codePointCount(0, written.length()) == 1
        && Character.isUpperCase(written.codePointAt(0));
  }

  /** Letters and stops in turn: "U.S", "p.m". */
  private static boolean isDottedLetters(String written) {
    if (written.length() < 3 || written.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}

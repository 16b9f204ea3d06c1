package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param begin offset of its first unit
 * @param end one past its last unit, before the line end
 * @param indent how many white units it begins with
 * @param length units from the first to the last that is not white; 0 for a blank line
 * @param firstWord length of its first word
 * @param startsLower whether its first letter is a small one
 * @param endsSentence whether it ends as sentences end
 */
record Line(
    int begin,
    int end,
    int indent,
    int length,
    int firstWord,
    boolean startsLower,
    boolean endsSentence) {

  /** The lines of {@code text}, whatever line ends it uses; of blank lines in a row, the first. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        add(lines, at(text, begin, i));
        boolean pair =
            text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        begin = i + 1;
      }
    }
    add(lines, at(text, begin, text.length()));
    return lines;
  }

  /** Whether nothing stands on it. */
  boolean isBlank() {
    return length == 0;
  }

  private static void add(List<Line> lines, Line line) {
    if (!line.isBlank() || lines.isEmpty() || !lines.get(lines.size() - 1).isBlank()) {
      lines.add(line);
    }
  }

  private static Line at(String text, int begin, int end) {
    int from = begin;
    while (from < end && isWhite(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    int word = from;
    while (word < to && !isWhite(text.charAt(word))) {
      word++;
    }
    boolean lower = from < to && Character.isLowerCase(text.codePointAt(from));
    boolean ends = Paragraph.endsSentence(text.substring(Math.max(from, to - 8), to));
    return new Line(begin, end, from - begin, to - from, word - from, lower, ends);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}

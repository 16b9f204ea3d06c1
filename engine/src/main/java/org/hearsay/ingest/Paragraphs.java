package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts a text into paragraphs: at empty lines, and at single line ends where these end paragraphs.
 *
 * <p>A single line end does not end a paragraph in a text with hard-wrapped lines, nor where other
 * paragraphs are set off by an indent, nor in the middle of a sentence. A paragraph's span may so
 * hold line ends.
 */
final class Paragraphs {

  private Paragraphs() {}

  /** The paragraphs of {@code text} in order; none is empty. */
  static List<Paragraph> of(String text) {
    List<Line> lines = Line.of(text);
    Wrapping wrapping = Wrapping.of(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || lines.get(i).isBlank() || ends(lines.get(i), lines.get(i + 1), wrapping)) {
        add(text, lines.get(from).begin(), lines.get(i).end(), paragraphs);
        from = i + 1;
      }
    }
    return paragraphs;
  }

  private static boolean ends(Line line, Line next, Wrapping wrapping) {
    return next.isBlank() || wrapping.endsParagraph(line, next);
  }

  private static void add(String text, int begin, int end, List<Paragraph> paragraphs) {
    Span span = Span.trimmed(text, begin, end);
    if (!span.isEmpty() && span.text().codePoints().anyMatch(Paragraphs::isVisible)) {
      paragraphs.add(Paragraph.of(span));
    }
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}

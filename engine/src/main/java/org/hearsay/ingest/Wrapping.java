package org.hearsay.ingest;

import java.util.List;

/**
 * How a text uses single line ends: what one means between two lines that hold words.
 *
 * @param style how lines are set
 * @param width units of the longest line that another follows
 */
record Wrapping(Style style, int width) {

  /** How lines are set. */
  enum Style {
    /** Filled to one width: a line end is a space, except after a line that was cut short. */
    FILLED,
    /** Paragraphs begin with an indent: a line without one goes on with the paragraph. */
    INDENTED,
    /** A paragraph is one line, except where a line end fell into a sentence. */
    LINES
  }

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FILLED_PERCENT = 70;
  private static final int INDENTED_PERCENT = 40;

  /** A line may be this much shorter than it could be and still count as filled. */
  private static final int SLACK = 2;

  /** How the text of {@code lines} uses them. */
  static Wrapping of(List<Line> lines) {
    int inner = 0;
    int width = 0;
    int indented = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isInner(lines, i)) {
        inner++;
        width = Math.max(width, lines.get(i).length());
        indented += lines.get(i + 1).indent() > 0 ? 1 : 0;
      }
    }
    return new Wrapping(style(lines, inner, width, indented), width);
  }

  /** Whether a paragraph ends between {@code line} and {@code next}, neither of them blank. */
  boolean endsParagraph(Line line, Line next) {
    return switch (style) {
      case FILLED -> isCutShort(line, next, 4 * SLACK) || isIndented(line, next);
      case INDENTED -> next.indent() > 0;
      case LINES -> line.endsSentence() || !next.startsLower();
    };
  }

  private static Style style(List<Line> lines, int inner, int width, int indented) {
    boolean narrow = width >= NARROWEST && width <= WIDEST;
    if (narrow && filled(lines, width) * 100L >= inner * (long) FILLED_PERCENT) {
      return Style.FILLED;
    }
    boolean indents = inner > 1 && indented * 100L >= inner * (long) INDENTED_PERCENT;
    return indents && width > WIDEST ? Style.INDENTED : Style.LINES;
  }

  private static int filled(List<Line> lines, int width) {
    Wrapping wrapping = new Wrapping(Style.FILLED, width);
    int filled = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean full =
          isInner(lines, i) && !wrapping.isCutShort(lines.get(i), lines.get(i + 1), SLACK);
      filled += full ? 1 : 0;
    }
    return filled;
  }

  private boolean isCutShort(Line line, Line next, int slack) {
    return line.indent() + line.length() + 1 + next.firstWord() + slack < width;
  }

  private static boolean isIndented(Line line, Line next) {
    return next.indent() >= line.indent() + 2 && line.endsSentence();
  }

  private static boolean isInner(List<Line> lines, int i) {
    return !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
  }
}

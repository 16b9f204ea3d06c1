package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import org.hearsay.claim.QuoteKind;
import org.hearsay.text.Block;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Which words of a report stand in quotation marks: double, single or angled, and in quotations
 * that run on over paragraphs, each of which opens with a mark and only the last of which closes.
 */
final class QuoteMarks {

  private static final double NEARLY_ALL = 0.9;
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final BitSet quoted;
  private final String text;

  QuoteMarks(Report report) {
    text = report.text();
    quoted = new BitSet(text.length());
    report.blocks().stream().map(Block::span).forEach(this::mark);
  }

  private void mark(Span block) {
    int open = -1;
    char closer = 0;
    for (int i = block.begin(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(c, i, block)) {
        open = i;
        closer = closerOf(c);
      } else if (open >= 0 && closes(c, closer, i, block)) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
    if (open >= 0 && closer != '’' && closer != '\'') {
      quoted.set(open, block.end());
    }
  }

  private boolean opens(char c, int at, Span block) {
    boolean wordAfter = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean wordBefore = at > block.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean single = c == '‘' || c == '\'';
    return OPENING.indexOf(c) >= 0
        || (c == '"' && wordAfter)
        || (single && wordAfter && !wordBefore && closesLater(c, at, block));
  }

  private boolean closesLater(char opener, int at, Span block) {
    char closer = closerOf(opener);
    for (int i = at + 2; i < block.end(); i++) {
      if (closes(text.charAt(i), closer, i, block)) {
        return true;
      }
    }
    return false;
  }

  private static char closerOf(char opener) {
    return switch (opener) {
      case '‘' -> '’';
      case '\'' -> '\'';
      case '"' -> '"';
      default -> '”';
    };
  }

  private boolean closes(char c, char closer, int at, Span block) {
    if (closer == '”') {
      return CLOSING.indexOf(c) >= 0;
    }
    boolean wordAfter = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
    return c == closer && !wordAfter && !blankBefore;
  }

  /** Whether all of {@code span} stands in quotation marks. */
  boolean holds(Span span) {
    return quoted.nextClearBit(span.begin()) >= span.end();
  }

  /**
   * The whole of the quotation that {@code span} touches, or {@code span} where it touches none.
   */
  Span around(Span span) {
    int at = quoted.nextSetBit(span.begin());
    if (at < 0 || at >= span.end()) {
      return span;
    }
    int begin = Math.min(span.begin(), quoted.previousClearBit(at) + 1);
    int last = quoted.previousSetBit(span.end() - 1);
    int end = Math.max(span.end(), quoted.nextClearBit(last));
    return Span.of(text, begin, end);
  }

  /** Whether the unit at {@code offset} stands in quotation marks. */
  boolean holds(int offset) {
    return quoted.get(offset);
  }

  /** How closely a content that is attributed to somebody gives their words. */
  QuoteKind kindOf(List<Span> content) {
    int all = 0;
    int inside = 0;
    for (Span piece : content) {
      for (int i = piece.begin(); i < piece.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          all++;
          inside += quoted.get(i) ? 1 : 0;
        }
      }
    }
    if (inside == 0) {
      return QuoteKind.INDIRECT;
    }
    return inside >= NEARLY_ALL * all ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }
}

package org.hearsay.interpret;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.QuoteKind;
import org.hearsay.text.Block;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Which words of a report stand in quotation marks: double, single or angled, and in quotations
 * that run on over paragraphs, each of which opens with a mark and only the last of which closes.
 */
final class QuoteMarks {

  /** Words that may stand before a direct quotation: they only join it to its sentence. */
  private static final Set<String> JOINING =
      Set.of("a", "an", "and", "as", "but", "of", "that", "the", "to");

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final BitSet quoted;
  private final String text;

  QuoteMarks(Report report) {
    text = report.text();
    quoted = new BitSet(text.length());
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      mark(blocks.get(i).span(), i + 1 < blocks.size() ? first(blocks.get(i + 1)) : 0);
    }
  }

  private static char first(Block block) {
    String words = block.span().text().stripLeading();
    return words.isEmpty() ? 0 : words.charAt(0);
  }

  /**
   * Marks the quotations of a block.
   *
   * @param next the first character of the block behind it
   */
  private void mark(Span block, char next) {
    int open = -1;
    char closer = 0;
    for (int i = block.begin(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(c, i, block, next)) {
        open = i;
        closer = closerOf(c);
      } else if (open >= 0 && closes(c, closer, i, block)) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.set(open, block.end());
    }
  }

  /**
   * Whether a mark opens a quotation. A single one, which may be an apostrophe, does so only where
   * it is closed, or where the block behind it opens with another: the quotation runs on.
   */
  private boolean opens(char c, int at, Span block, char next) {
    boolean wordAfter = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean wordBefore = at > block.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean single = c == '‘' || c == '\'';
    return OPENING.indexOf(c) >= 0
        || (c == '"' && wordAfter)
        || (single && wordAfter && !wordBefore && (c == next || closesLater(c, at, block)));
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

  /**
   * How closely a content that is attributed to somebody gives their words: directly where no word
   * of weight stands outside of the quotation marks.
   */
  QuoteKind kindOf(List<Span> content) {
    boolean inside = false;
    boolean outside = false;
    for (Span piece : content) {
      inside |= lettersOf(piece, true).chars().anyMatch(Character::isLetterOrDigit);
      outside |=
          Stream.of(lettersOf(piece, false).split("[^\\p{L}\\p{N}]+"))
              .anyMatch(word -> !word.isEmpty() && !JOINING.contains(word));
    }
    if (!inside) {
      return QuoteKind.INDIRECT;
    }
    return outside ? QuoteKind.MIXED : QuoteKind.DIRECT;
  }

  /** The text of a piece that stands in quotation marks, or outside, the rest as blanks. */
  private String lettersOf(Span piece, boolean inside) {
    StringBuilder letters = new StringBuilder();
    for (int i = piece.begin(); i < piece.end(); i++) {
      letters.append(quoted.get(i) == inside ? Character.toLowerCase(text.charAt(i)) : ' ');
    }
    return letters.toString();
  }
}

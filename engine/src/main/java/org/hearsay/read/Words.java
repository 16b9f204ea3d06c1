package org.hearsay.read;

import java.util.List;
import org.hearsay.text.Span;

/**
 * The words of a text as the model sees them: maximal runs of letters, digits and combining marks,
 * and each other character that is not white space on its own.
 *
 * <p>White space, control and format characters (soft hyphens, joiners) belong to no word and end
 * one. These are the rules that the weights were trained under ({@code training/data.py}); a token
 * of a {@link org.hearsay.text.Sentence} is one word or several, see {@link Tokens}. Words lie in
 * blocks, and no word crosses the end of a block.
 */
final class Words {
  private enum Kind {
    SPACE,
    RUN,
    MARK
  }

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] firstOfBlock;

  private Words(String text, IntList begins, IntList ends, IntList firstOfBlock) {
    this.text = text;
    this.begins = begins.toArray();
    this.ends = ends.toArray();
    this.firstOfBlock = firstOfBlock.toArray();
  }

  /** The words of the blocks of {@code text}. */
  static Words of(String text, List<Span> blocks) {
    IntList begins = new IntList();
    IntList ends = new IntList();
    IntList firstOfBlock = new IntList();
    for (Span block : blocks) {
      firstOfBlock.add(begins.size());
      scan(text, block.begin(), block.end(), begins, ends);
    }
    firstOfBlock.add(begins.size());
    return new Words(text, begins, ends, firstOfBlock);
  }

  private static void scan(String text, int from, int to, IntList begins, IntList ends) {
    int at = from;
    while (at < to) {
      int begin = at;
      Kind kind = kind(text.codePointAt(at));
      at = kind == Kind.RUN ? endOfRun(text, at, to) : after(text, at, to);
      if (kind != Kind.SPACE) {
        begins.add(begin);
        ends.add(at);
      }
    }
  }

  private static int endOfRun(String text, int from, int to) {
    int at = from;
    while (at < to && kind(text.codePointAt(at)) == Kind.RUN) {
      at = after(text, at, to);
    }
    return at;
  }

  private static int after(String text, int at, int to) {
    return Math.min(to, at + Character.charCount(text.codePointAt(at)));
  }

  private static Kind kind(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          Kind.RUN;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          Kind.SPACE;
      default -> Kind.MARK;
    };
  }

  /** The text that the offsets point into. */
  String text() {
    return text;
  }

  int size() {
    return begins.length;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** What stands there. */
  String string(int word) {
    return text.substring(begins[word], ends[word]);
  }

  /** The first character (UTF-16 unit) of a word. */
  char first(int word) {
    return text.charAt(begins[word]);
  }

  /** Whether the word is a run of letters, digits and combining marks. */
  boolean isRun(int word) {
    return kind(text.codePointAt(begins[word])) == Kind.RUN;
  }

  /** Whether the word is the one character given. */
  boolean is(int word, char mark) {
    return ends[word] - begins[word] == 1 && text.charAt(begins[word]) == mark;
  }

  /** Whether nothing stands between the word and the next one in the list. */
  boolean touchesNext(int word) {
    return word + 1 < begins.length && ends[word] == begins[word + 1];
  }

  /** Whether a word is the first of its block. */
  boolean beginsBlock(int word) {
    return firstOfBlock[blockOf(word)] == word;
  }

  int blocks() {
    return firstOfBlock.length - 1;
  }

  /** Index of the block that a word stands in. */
  int blockOf(int word) {
    int low = 0;
    int high = blocks() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean after = firstOfBlock[middle] <= word;
      low = after ? middle : low;
      high = after ? high : middle - 1;
    }
    return low;
  }

  /** Index of the first word of a block; of {@link #blocks()}, the number of words. */
  int firstOfBlock(int block) {
    return firstOfBlock[block];
  }
}

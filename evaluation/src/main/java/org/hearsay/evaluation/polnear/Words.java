package org.hearsay.evaluation.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * The words of an article: runs of letters and digits, and each other character that is not space.
 *
 * <p>Scores count words, so that a blank or half a word more or less in a piece changes nothing.
 */
final class Words {
  private final String text;
  private final List<Span> words = new ArrayList<>();

  /** The words of {@code text}. */
  Words(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); ) {
      int end = end(i);
      if (!isSpace(text.codePointAt(i))) {
        words.add(Span.of(text, i, end));
      }
      i = end;
    }
  }

  private int end(int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    if (isOfWord(text.codePointAt(begin))) {
      while (end < text.length() && isOfWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return end;
  }

  /** How many there are. */
  int size() {
    return words.size();
  }

  /** From the word at {@code first} to the word at {@code last}, counted from zero. */
  Span span(int first, int last) {
    return Span.of(text, words.get(first).begin(), words.get(last).end());
  }

  /**
   * The index of the first word that begins at or after {@code offset}; {@link #size()} if none.
   */
  int firstAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One past the last word that ends within {@code piece}, or a lower index where none does. */
  int endIn(Span piece) {
    int end = firstAt(piece.end());
    return end > 0 && words.get(end - 1).end() > piece.end() ? end - 1 : end;
  }

  /** {@code piece} without half words and space at its ends; empty where no word is left. */
  Optional<Span> wholeWords(Span piece) {
    int first = firstAt(piece.begin());
    int end = endIn(piece);
    return first < end ? Optional.of(span(first, end - 1)) : Optional.empty();
  }

  private static boolean isOfWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}

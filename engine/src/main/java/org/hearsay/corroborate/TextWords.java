package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters: runs of letters and digits, with an apostrophe and the
 * letters behind it. Signs that part thousands are no part of a number: "1,610" is the word "1610".
 *
 * <p>It goes through the text once, letter by letter, since each claim of each report that is
 * compared is cut so.
 */
final class TextWords {
  private static final int GROUP = 3;

  private final String text;
  private final StringBuilder word = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private int at;

  private TextWords(String text) {
    this.text = text;
  }

  /** The words of {@code text} in order. */
  static List<String> of(String text) {
    return new TextWords(text.toLowerCase(Locale.ROOT)).all();
  }

  private List<String> all() {
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isPart(point)) {
        takeWord();
      } else {
        at += Character.charCount(point);
      }
    }
    return words;
  }

  private void takeWord() {
    word.setLength(0);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isPart(point)) {
        word.appendCodePoint(point);
      } else if (!partsThousands()) {
        break;
      }
      at += Character.charCount(point);
    }
    takeEnding();
    words.add(word.toString());
  }

  /** An apostrophe with letters behind it. */
  private void takeEnding() {
    boolean apostrophe = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    if (!apostrophe || at + 1 >= text.length() || !Character.isLetter(text.codePointAt(at + 1))) {
      return;
    }
    word.append(text.charAt(at++));
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      word.appendCodePoint(point);
      at += Character.charCount(point);
    }
  }

  /** Whether a comma or a full stop stands here between a digit and just three more. */
  private boolean partsThousands() {
    char sign = text.charAt(at);
    return (sign == ',' || sign == '.')
        && isDigit(at - 1)
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + GROUP)
        && !isDigit(at + GROUP + 1);
  }

  private boolean isDigit(int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '0'
        && text.charAt(index) <= '9';
  }

  private static boolean isPart(int point) {
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point);
    };
  }
}

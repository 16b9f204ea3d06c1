package org.hearsay.text;

/**
 * Text of unknown origin as it can be shown anywhere.
 *
 * <p>A report can carry escape sequences that would move a cursor, hide lines or end a document,
 * and marks that turn the direction of writing. They become visible signs; nothing is left out
 * silently. Words in right-to-left scripts stay as they are.
 */
public final class Visible {
  private static final char REPLACEMENT = '\uFFFD';

  private Visible() {}

  /** {@code text} on one line: white space becomes single spaces, controls become signs. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (c < 0x20) {
      out.append((char) (0x2400 + c)); // the picture of that control: ␛ for escape
    } else if (c == 0x7f) {
      out.append('\u2421');
    } else if (isUnsafe(c)) {
      out.append(REPLACEMENT);
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isUnsafe(int c) {
    boolean turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean hidden = c >= 0xe0000 && c <= 0xe007f;
    boolean noCharacter = (c & 0xfffe) == 0xfffe;
    return turnsDirection || hidden || noCharacter || Character.isISOControl(c) || isHalf(c);
  }

  /** Half of a surrogate pair, which no encoding can carry. */
  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}

package org.hearsay.link.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names of places are compared: lower case, without accents, apostrophes and full
 * stops, hyphens as blanks. "Ryl’sk", "Rylsk" and "RYLSK" are one, as are "U.S." and "US".
 */
public final class NameKey {
  private NameKey() {}

  /** The form of {@code name}; empty where it has no letter or digit. */
  public static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else if (parts(c)) {
        gap = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a mark parts two words, as a hyphen does, and is not only dropped, as an accent is. */
  private static boolean parts(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '/'
        || c == ','
        || c == '('
        || c == ')'
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }
}

package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.interpret.figure.Piece.Kind;
import org.hearsay.interpret.lexicon.Table;

/** Tells what single tokens give to a number: digits with their marks, number words, suffixes. */
final class Pieces {

  /** Longer strings of digits are codes, and would take long to turn into a number. */
  private static final int LONGEST = 32;

  private static final String NUMBER =
      "\\p{Nd}{1,3}(?:[,'’\\u00A0\\u202F]\\p{Nd}{2,3})+(?:\\.\\p{Nd}+)?"
          + "|\\p{Nd}{1,3}(?:\\.\\p{Nd}{3}){2,}"
          + "|\\p{Nd}+(?:[.,]\\p{Nd}+)?";
  private static final Pattern DIGITS =
      Pattern.compile(
          "((?:[A-Za-z]{0,3}[$€£¥₽₴₹₪₩₺₦₱₫])|[~<>≥≤+]|)("
              + NUMBER
              + ")([½¼¾]?)(?:[-–—]([$€£]?)("
              + NUMBER
              + "))?(-?)(\\p{L}*|%|\\+)([-+%].*)?");
  private static final Pattern ORDINAL = Pattern.compile("(\\p{Nd}{1,9})(st|nd|rd|th)");

  private static final Map<String, Piece> WORDS = new HashMap<>();
  private static final Map<String, BigDecimal> SUFFIXES = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Pieces.class, "numbers.csv").rows()) {
      BigDecimal value = new BigDecimal(row.cell(1));
      if (row.cell(2).equals("suffix")) {
        SUFFIXES.put(row.cell(0), value);
      } else {
        Kind kind = Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        WORDS.put(row.cell(0), Piece.word(kind, value));
      }
    }
  }

  private Pieces() {}

  /** What {@code word}, in lower case, gives to a number; empty where it gives nothing. */
  static Optional<Piece> of(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    Piece listed = WORDS.get(word);
    if (listed != null) {
      return Optional.of(listed);
    }
    return holdsDigit(word) ? digits(word) : Hyphenated.read(word, WORDS);
  }

  /** Whether a number stands somewhere in the word, readable or not. */
  static boolean holdsDigit(String word) {
    // A loop and no stream: it is asked of each word around each number, for each kind of total.
    int point;
    for (int i = 0; i < word.length(); i += Character.charCount(point)) {
      point = word.codePointAt(i);
      if (Character.isDigit(point)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Piece> digits(String word) {
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return Optional.of(Piece.word(Kind.ORDINAL, new BigDecimal(ordinal.group(1))));
    }
    Matcher match = DIGITS.matcher(word);
    return match.matches() ? Optional.of(piece(match)) : Optional.empty();
  }

  private static Piece piece(Matcher match) {
    BigDecimal value = decimal(match.group(2)).add(vulgar(match.group(3)));
    BigDecimal second = match.group(5) == null ? null : decimal(match.group(5));
    String letters = match.group(7);
    String rest = match.group(8) == null ? "" : match.group(8);
    BigDecimal scale = scale(letters, match.group(6).isEmpty());
    String tail = scale.equals(BigDecimal.ONE) ? letters + rest : rest;
    return new Piece(
        Kind.DIGITS,
        value.multiply(scale),
        second == null ? null : second.multiply(scale),
        match.group(1),
        tail.startsWith("-") ? tail.substring(1) : tail);
  }

  /** What letters right after digits multiply them by: "1.2m", "3-million". */
  private static BigDecimal scale(String letters, boolean joined) {
    Piece word = WORDS.get(letters);
    if (word != null && word.isMultiplier()) {
      return word.value();
    }
    return joined ? SUFFIXES.getOrDefault(letters, BigDecimal.ONE) : BigDecimal.ONE;
  }

  private static BigDecimal vulgar(String sign) {
    return switch (sign) {
      case "½" -> new BigDecimal("0.5");
      case "¼" -> new BigDecimal("0.25");
      case "¾" -> new BigDecimal("0.75");
      default -> BigDecimal.ZERO;
    };
  }

  /**
   * Reads digits. A comma followed by two or three digits groups thousands (or lakhs); followed by
   * one it is a decimal mark. One full stop is a decimal mark, several group thousands.
   */
  static BigDecimal decimal(String digits) {
    String plain = digits.replaceAll("['’\\u00A0\\u202F]", "");
    if (plain.indexOf('.') != plain.lastIndexOf('.')) {
      plain = plain.replace(".", "");
    }
    if (plain.matches("\\p{Nd}+,\\p{Nd}")) {
      return new BigDecimal(plain.replace(',', '.'));
    }
    return new BigDecimal(plain.replace(",", ""));
  }
}

package org.hearsay.ingest;

import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A paragraph of a text, with the few measures that tell what it is for.
 *
 * @param span where it stands, without white space at its ends
 * @param line its words on one line; of a long paragraph, the first ones only
 * @param words how many words {@code line} has
 * @param isLong whether it is longer than any line that is not body text
 * @param endsSentence whether it ends as sentences end
 */
record Paragraph(Span span, String line, int words, boolean isLong, boolean endsSentence) {

  /** No headline, caption, byline or note is longer, in UTF-16 units. */
  private static final int LONG = 700;

  private static final int BODY_WORDS = 12;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String STOPS = ".!?…。؟۔।";
  private static final String CLOSERS = "\"'”’»)]";

  /** The paragraph at {@code span}. */
  static Paragraph of(Span span) {
    String text = span.text();
    boolean isLong = text.length() > LONG;
    String line = oneLine(isLong ? text.substring(0, LONG) : text);
    return new Paragraph(span, line, countWords(line), isLong, endsSentence(text));
  }

  /** The paragraph of {@code text} from {@code begin} to {@code end}. */
  static Paragraph at(String text, int begin, int end) {
    return of(Span.trimmed(text, begin, end));
  }

  /** {@code text} with every run of white space made one space. */
  static String oneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Whether {@code text} ends with a full stop or the like, perhaps within quotation marks. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether it reads as running text: a sentence of some length. */
  boolean isBody() {
    return isLong || endsSentence && words >= BODY_WORDS;
  }

  private static int countWords(String line) {
    return line.isEmpty() ? 0 : 1 + (int) line.chars().filter(c -> c == ' ').count();
  }
}

package org.hearsay.text;

/**
 * A stretch of a report's text, with the words that stand there.
 *
 * <p>Offsets count UTF-16 units of {@link Report#text()}, as Java's strings do; the JSON form
 * counts Unicode code points. {@code text} is always exactly {@code report.text().substring(begin,
 * end)}: a span is evidence.
 *
 * @param begin first unit, zero or more
 * @param end one past the last unit, at least {@code begin}
 * @param text what stands there
 */
public record Span(int begin, int end, String text) implements Comparable<Span> {

  /** Checks that the offsets and the text agree in length. */
  public Span {
    if (begin < 0 || end < begin || text.length() != end - begin) {
      throw new IllegalArgumentException(
          "A span from %d to %d cannot hold %d units of text".formatted(begin, end, text.length()));
    }
  }

  /**
   * The span of {@code whole} from {@code begin} to {@code end}, without white space at its ends.
   */
  public static Span trimmed(String whole, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(whole.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(whole.charAt(to - 1))) {
      to--;
    }
    return of(whole, from, to);
  }

  /** The span of {@code whole} from {@code begin} to {@code end}. */
  public static Span of(String whole, int begin, int end) {
    return new Span(begin, end, whole.substring(begin, end));
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether nothing stands here. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Earlier begin first; of two with one begin, the shorter first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

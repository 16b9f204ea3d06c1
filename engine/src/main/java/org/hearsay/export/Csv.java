package org.hearsay.export;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV (RFC 4180, lines end with a line feed) that are safe to open in a spreadsheet,
 * though others wrote what is in them; empty means not known.
 *
 * <p>A text that a spreadsheet would take for a formula (one that begins with {@code = + - @},
 * their wide forms, a tab or a line break, and is no number) gets an apostrophe in front, and so
 * does one that begins with an apostrophe. Whoever reads the file by program takes one apostrophe
 * off where a cell begins with one, and has each text as it was. Control characters other than tabs
 * and line breaks become U+FFFD, because many readers of CSV stop at them; the other forms keep
 * them.
 */
public final class Csv {
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@＝＋－＠\\t\\r\\n'].*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern QUOTED = Pattern.compile("(?s).*[,;\"\\r\\n].*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

  private Csv() {}

  /** The cells as a line, without its end. */
  public static String line(Stream<? extends @Nullable Object> cells) {
    return cells.map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String clean = CONTROL.matcher(text).replaceAll("\uFFFD");
    boolean formula = FORMULA.matcher(clean).matches() && !NUMBER.matcher(clean).matches();
    String safe = formula ? "'" + clean : clean;
    return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

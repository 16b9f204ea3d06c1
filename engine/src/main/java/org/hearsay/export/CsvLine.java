package org.hearsay.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of CSV (RFC 4180).
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe: reports are
 * written by others.
 */
final class CsvLine {
  private CsvLine() {}

  static String of(Stream<@Nullable Object> cells) {
    return cells.map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String safe = text.matches("(?s)\\s*[=+@\t\r-].*") && !isNumber(text) ? "'" + text : text;
    boolean quoted = safe.matches("(?s).*[,\"\r\n].*");
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }
}

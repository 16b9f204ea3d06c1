package org.hearsay.evaluation.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/** A table for the eye, or as JSON. */
public final class Sheet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LINE = "%-28s %6s %6s %6s %8s";

  private Sheet() {}

  /** The table as lines at most 80 wide, percentages with one decimal. */
  public static String text(Table table) {
    StringBuilder text = new StringBuilder();
    text.append(line(table.table() + ", " + table.split(), "P", "R", "F1", "support"));
    table.rows().forEach(row -> text.append('\n').append(line(row)));
    return text.toString();
  }

  private static String line(Row row) {
    return line(row.name(), tenths(row.p()), tenths(row.r()), tenths(row.f1()), "" + row.support());
  }

  private static String line(String name, String p, String r, String f1, String support) {
    return LINE.formatted(name, p, r, f1, support);
  }

  private static String tenths(Number percent) {
    return String.format(Locale.ROOT, "%.1f", percent.doubleValue());
  }

  /** The table as one line of JSON. */
  public static String json(Table table) {
    try {
      return JSON.writeValueAsString(table);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A table of names and numbers can be written as JSON", e);
    }
  }
}

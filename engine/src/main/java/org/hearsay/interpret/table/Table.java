package org.hearsay.interpret.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list: a CSV file in UTF-8 that says in its first lines what a row means.
 *
 * <p>Lines that start with {@code #} are comments. The first other line names the columns. A cell
 * may stand in double quotes, and must where it holds a comma; inside quotes {@code ""} is one
 * quote. A cell does not span lines. Example:
 *
 * <pre>{@code
 * # Words that hedge. Each row: a phrase and the scale that names it.
 * phrase,scale
 * unlikely,ICD 203
 * }</pre>
 *
 * @param name file name, for messages
 * @param columns names of the columns, in order
 * @param rows the rows, in order
 */
public record Table(String name, List<String> columns, List<Row> rows) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads the file {@code name} that stands in the package of {@code beside}.
   *
   * @throws IllegalStateException if there is no such file, or if a row has too many or too few cells
   */
  public static Table beside(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "No file %s in package %s".formatted(name, beside.getPackageName()));
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @throws IllegalStateException if it names no columns, or if a row has too many or too few cells
   */
  public static Table parse(String name, String text) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(new Row(number, byColumn(name, number, columns, cells)));
      }
    }
    if (columns.isEmpty()) {
      throw new IllegalStateException(name + " names no columns");
    }
    return new Table(name, columns, rows);
  }

  private static Map<String, String> byColumn(
      String name, int line, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          "%s, line %d: %d cells for %d columns"
              .formatted(name, line, cells.size(), columns.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      values.put(columns.get(i), cells.get(i));
    }
    return values;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}

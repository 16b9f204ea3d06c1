package org.hearsay.interpret.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a {@link Table}.
 *
 * @param line number of its line in the file, from 1
 * @param values the cells by the name of their column, without white space at their ends
 */
public record Row(int line, Map<String, String> values) {

  /** Copies the map. */
  public Row {
    values = Map.copyOf(values);
  }

  /**
   * The cell of a column; empty where nothing stands there.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public String get(String column) {
    String value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException(
          "Line %d has no column \"%s\"; it has %s".formatted(line, column, values.keySet()));
    }
    return value;
  }

  /** The parts of a cell that holds several values with {@code |} between them; none if empty. */
  public List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

package org.hearsay.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One table of the codebook, as its YAML file says.
 *
 * @param table its name, which is also its file's
 * @param title a heading
 * @param meaning what a row is
 * @param since first version that has it
 * @param columns its columns, in order
 * @param key the columns that tell its rows apart; empty for what is no table of an export
 * @param refers columns that name a row of another table, and that table
 */
record Table(
    String table,
    String title,
    String meaning,
    String since,
    List<Column> columns,
    List<String> key,
    Map<String, String> refers) {

  Table {
    key = Objects.requireNonNullElse(key, List.of());
    refers = Objects.requireNonNullElse(refers, Map.of());
  }

  /**
   * One column.
   *
   * @param name its name
   * @param type "text", "integer", "number", "boolean", "day", "moment", "day or moment", the name
   *     of another table, or "list of" one of those
   * @param meaning what it tells
   * @param unit unit or form of the value, or null
   * @param values each value that it can have, with its meaning; empty where they are open
   * @param nullable whether it can be null, which means not known
   * @param optional whether it can be absent
   * @param since first version that has it
   */
  record Column(
      String name,
      String type,
      String meaning,
      String unit,
      Map<String, String> values,
      boolean nullable,
      boolean optional,
      String since) {

    Column {
      values = Objects.requireNonNullElse(values, Map.of());
    }
  }
}

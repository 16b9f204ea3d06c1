package org.hearsay.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the page of the documents that describes the JSON. */
final class ReferencePage {
  private static final String TOP =
      """
      # JSON

      What `hearsay read --json` prints: one object a report, on one line, in the order of the input. A report that could not be read is a `failure` in its place. The
      schema is [codebook/read.schema.json](../../codebook/read.schema.json).

      `hearsay compare --json` prints one object, a [lineage](#lineage), on one line. Its schema is
      [codebook/compare.schema.json](../../codebook/compare.schema.json).

      `hearsay questions --json` and `hearsay demo --json` print one object a question, [asked](#asked),
      each on one line. Their schema is
      [codebook/questions.schema.json](../../codebook/questions.schema.json).

      Empty means not known and is `null`; it is never zero. Every object has every field, but those
      marked optional. Made from `codebook/` by `CodebookTest`; edit the YAML there, not this page.
      """;

  private final Codebook codebook;

  ReferencePage(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The whole page in Markdown. */
  String write() {
    StringBuilder page = new StringBuilder(TOP);
    for (String name : order()) {
      Table table = codebook.tables().get(name);
      if (!table.columns().isEmpty()) {
        page.append(section(table));
      }
    }
    return page.toString();
  }

  /** From the outside in: a table before those that it speaks of. */
  private Set<String> order() {
    Set<String> order = new LinkedHashSet<>();
    add("read", order);
    order.addAll(List.of("failure", "failed_report"));
    add("lineage", order);
    add("asked", order);
    return order;
  }

  private void add(String root, Set<String> order) {
    order.add(root);
    List<String> waiting = new ArrayList<>(List.of(root));
    while (!waiting.isEmpty()) {
      for (Table.Column column : codebook.tables().get(waiting.remove(0)).columns()) {
        String type = column.type().replace("list of ", "");
        if (codebook.tables().containsKey(type) && order.add(type)) {
          waiting.add(type);
        }
      }
    }
  }

  static String section(Table table) {
    return "\n## "
        + table.table()
        + "\n\n"
        + table.meaning()
        + "\n\n| field | type | meaning |\n|---|---|---|\n"
        + table.columns().stream().map(ReferencePage::row).collect(Collectors.joining());
  }

  private static String row(Table.Column column) {
    String type =
        column.type()
            + (column.nullable() ? " or null" : "")
            + (column.optional() ? ", optional" : "");
    return "| `" + column.name() + "` | " + type + " | " + meaning(column) + " |\n";
  }

  private static String meaning(Table.Column column) {
    String unit = column.unit() == null ? "" : " Unit: " + column.unit() + ".";
    String values =
        column.values().entrySet().stream()
            .map(value -> "`" + value.getKey() + "` " + value.getValue())
            .collect(Collectors.joining("; "));
    return column.meaning() + unit + (values.isEmpty() ? "" : " One of: " + values + ".");
  }
}

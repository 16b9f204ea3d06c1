package org.hearsay.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes Table Schemas (Data Package 2.0) of the tables of an export. */
final class TableSchemaWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Codebook codebook;

  TableSchemaWriter(Codebook codebook) {
    this.codebook = codebook;
  }

  /** All tables, by name: title, description and schema of each. */
  String write() throws JsonProcessingException {
    ObjectNode tables = JSON.createObjectNode();
    codebook.tables().values().forEach(table -> tables.set(table.table(), resource(table)));
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    return JSON.writer(printer).writeValueAsString(tables) + "\n";
  }

  private static ObjectNode resource(Table table) {
    ObjectNode resource = JSON.createObjectNode();
    resource.put("title", table.title());
    resource.put("description", table.meaning());
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    schema.putArray("missingValues").add("");
    list(schema.putArray("primaryKey"), table.key());
    if (!table.refers().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      table.refers().forEach((column, other) -> keys.add(reference(column, other)));
    }
    return resource;
  }

  /** The referring column has the same name in the other table. */
  private static ObjectNode reference(String column, String other) {
    ObjectNode key = JSON.createObjectNode();
    key.putArray("fields").add(column);
    ObjectNode reference = key.putObject("reference");
    reference.put("resource", other);
    reference.putArray("fields").add(column);
    return key;
  }

  private static ObjectNode field(Table.Column column) {
    ObjectNode field = JSON.createObjectNode();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    String unit = column.unit() == null ? "" : " Unit: " + column.unit() + ".";
    field.put("description", column.meaning() + unit);
    ObjectNode constraints = JSON.createObjectNode();
    if (!column.nullable()) {
      constraints.put("required", true);
    }
    if (!column.values().isEmpty()) {
      list(constraints.putArray("enum"), List.copyOf(column.values().keySet()));
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static void list(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static String type(String type) {
    return switch (type) {
      case "text", "day or moment" -> "string";
      case "day" -> "date";
      case "moment" -> "datetime";
      default -> type;
    };
  }
}

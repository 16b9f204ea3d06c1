package org.hearsay.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Makes a JSON Schema (2020-12) of the codebook. */
final class SchemaWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LIST = "list of ";

  private final Codebook codebook;
  private final String definitions;

  SchemaWriter(Codebook codebook) {
    this(codebook, "#/$defs/");
  }

  /**
   * @param definitions where references lead to
   */
  SchemaWriter(Codebook codebook, String definitions) {
    this.codebook = codebook;
    this.definitions = definitions;
  }

  /** The schemas of {@code roots} and of all that they speak of, by name. */
  ObjectNode components(Iterable<String> roots) {
    Set<String> needed = new TreeSet<>();
    roots.forEach(root -> need(root, needed));
    ObjectNode components = JSON.createObjectNode();
    needed.forEach(name -> components.set(name, object(table(name))));
    return components;
  }

  /** The schema for what {@code hearsay read --json} prints on one line. */
  String write() throws JsonProcessingException {
    return write("One line of hearsay read --json", "read", "failure");
  }

  /** The schema for objects that are of one of the tables {@code roots}. */
  String write(String title, String... roots) throws JsonProcessingException {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.put("$comment", "Made from codebook/*.yaml by CodebookTest; do not edit.");
    ArrayNode either = schema.putArray("oneOf");
    Set<String> needed = new TreeSet<>();
    for (String root : roots) {
      either.addObject().put("$ref", "#/$defs/" + root);
      need(root, needed);
    }
    ObjectNode definitions = schema.putObject("$defs");
    needed.forEach(name -> definitions.set(name, object(table(name))));
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    return JSON.writer(printer).writeValueAsString(schema) + "\n";
  }

  private Table table(String name) {
    Table table = codebook.tables().get(name);
    if (table == null) {
      throw new IllegalStateException("No file codebook/" + name + ".yaml");
    }
    return table;
  }

  /** The table and all that its columns are of. */
  private void need(String name, Set<String> needed) {
    if (needed.add(name)) {
      for (Table.Column column : table(name).columns()) {
        String of = column.type().replace(LIST, "");
        if (codebook.tables().containsKey(of)) {
          need(of, needed);
        }
      }
    }
  }

  private ObjectNode object(Table table) {
    ObjectNode object = JSON.createObjectNode();
    object.put("title", table.title());
    object.put("description", table.meaning());
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (Table.Column column : table.columns()) {
      properties.set(column.name(), property(column));
      if (!column.optional()) {
        required.add(column.name());
      }
    }
    object.put("additionalProperties", false);
    return object;
  }

  private ObjectNode property(Table.Column column) {
    ObjectNode property = JSON.createObjectNode();
    property.put("description", description(column));
    ObjectNode type = type(column.type());
    column.values().keySet().forEach(value -> type.withArray("enum").add(value));
    if (column.nullable()) {
      property.putArray("anyOf").add(type).addObject().put("type", "null");
    } else {
      property.setAll(type);
    }
    return property;
  }

  private static String description(Table.Column column) {
    return column.unit() == null
        ? column.meaning()
        : column.meaning() + " Unit: " + column.unit() + ".";
  }

  private ObjectNode type(String name) {
    ObjectNode type = JSON.createObjectNode();
    if (name.startsWith(LIST)) {
      type.put("type", "array").set("items", type(name.substring(LIST.length())));
      return type;
    }
    switch (name) {
      case "text" -> type.put("type", "string");
      case "integer" -> type.put("type", "integer").put("minimum", 0);
      case "number", "boolean" -> type.put("type", name);
      case "day" -> type.put("type", "string").put("format", "date");
      case "moment" -> type.put("type", "string").put("format", "date-time");
      case "day or moment" -> {
        type.put("type", "string");
        type.putArray("anyOf")
            .add(JSON.createObjectNode().put("format", "date"))
            .add(JSON.createObjectNode().put("format", "date-time"));
      }
      default -> type.put("$ref", reference(name));
    }
    return type;
  }

  private String reference(String table) {
    if (!codebook.tables().containsKey(table)) {
      throw new IllegalStateException("No file codebook/" + table + ".yaml");
    }
    return definitions + table;
  }
}

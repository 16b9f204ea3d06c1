package org.hearsay.export.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.export.LayerForms;
import org.hearsay.export.parquet.Kind;
import org.hearsay.ledger.Table;

/** What the codebook says of the tables of an export. */
public final class Schemas {
  /** The table of map layers, which are not of any claim. */
  static final String LAYERS = "layers";

  private static final JsonNode TABLES = load();

  private Schemas() {}

  private static JsonNode load() {
    try {
      return new ObjectMapper().readTree(file("tables.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file of the codebook. */
  static byte[] file(String name) throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream("codebook/" + name)) {
      if (in == null) {
        throw new IllegalStateException("codebook/" + name + " is missing from this build");
      }
      return in.readAllBytes();
    }
  }

  /** The names of the tables that an export has. */
  public static List<String> tables() {
    return Stream.concat(Arrays.stream(Table.values()).map(Table::label), Stream.of(LAYERS))
        .toList();
  }

  /** The names of the columns of a table, in the order in which they are written. */
  public static List<String> columns(String table) {
    if (table.equals(LAYERS)) {
      return List.of(LayerForms.COLUMNS.split(","));
    }
    return Arrays.stream(Table.values())
        .filter(each -> each.label().equals(table))
        .findFirst()
        .orElseThrow()
        .names();
  }

  /** Title, description and Table Schema of a table. */
  static JsonNode of(String table) {
    return TABLES.required(table);
  }

  /** The columns of a table and what they hold. */
  static Map<String, Kind> kinds(String table) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (JsonNode field : fields(table)) {
      kinds.put(field.get("name").asText(), kind(field.get("type").asText()));
    }
    return kinds;
  }

  private static List<JsonNode> fields(String table) {
    List<JsonNode> fields = new ArrayList<>();
    of(table).at("/schema/fields").forEach(fields::add);
    return fields;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "string" -> Kind.TEXT;
      case "integer" -> Kind.INTEGER;
      case "number" -> Kind.NUMBER;
      case "boolean" -> Kind.BOOLEAN;
      case "date" -> Kind.DAY;
      case "datetime" -> Kind.MOMENT;
      default -> throw new IllegalStateException("No column is of the type " + type);
    };
  }
}

package org.hearsay.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The digests, and the gold of their lineage. The README beside the gold tells what they hold.
 *
 * @param digests by id, in the order of their days
 * @param gold the sections of the gold file
 */
public record Lineage(Map<String, JsonNode> digests, JsonNode gold) {

  private static final String SAMPLES = "../app/src/main/resources/org/hearsay/app/sample";

  /** The bundled digests, as JSON Lines. */
  public static final Path DIGESTS = Path.of(SAMPLES, "digests.jsonl");

  private static final Path GOLD = Path.of("src/test/resources/org/hearsay/lineage/gold.yaml");

  /** Reads both files. */
  public static Lineage load() {
    Map<String, JsonNode> digests = new LinkedHashMap<>();
    for (JsonNode digest : lines(DIGESTS)) {
      if (digests.put(digest.path("id").asText(), digest) != null) {
        throw new IllegalStateException("Two digests are named " + digest.path("id"));
      }
    }
    try {
      return new Lineage(digests, new ObjectMapper(new YAMLFactory()).readTree(GOLD.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects of a file of JSON Lines. */
  public static List<JsonNode> lines(Path file) {
    ObjectMapper json = new ObjectMapper();
    try {
      return Files.readAllLines(file).stream().map(line -> tree(json, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a section. */
  public List<JsonNode> rows(String section) {
    if (!gold.has(section)) {
      throw new IllegalArgumentException("No section " + section);
    }
    return StreamSupport.stream(gold.get(section).spliterator(), false).toList();
  }

  /** The rows of a section by id. */
  public Map<String, JsonNode> byId(String section) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (JsonNode row : rows(section)) {
      if (rows.put(row.path("id").asText(), row) != null) {
        throw new IllegalStateException("Two of " + section + " are named " + row.path("id"));
      }
    }
    return rows;
  }

  /** The body of a digest. */
  public String body(String digest) {
    JsonNode found = digests.get(digest);
    if (found == null) {
      throw new IllegalArgumentException("No digest " + digest);
    }
    return found.path("body").asText();
  }

  /** Whether a list has an element. */
  static boolean holds(JsonNode list, JsonNode element) {
    return StreamSupport.stream(list.spliterator(), false).anyMatch(element::equals);
  }

  /** The texts of a field in all rows, each once. */
  public static Set<String> texts(Iterable<JsonNode> rows, String field) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.path(field).asText())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static JsonNode tree(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.hearsay.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All tables of {@code codebook/}.
 *
 * @param tables by name, sorted
 */
record Codebook(Map<String, Table> tables) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** The tables in the YAML files of {@code folder}. */
  static Codebook load(Path folder) throws IOException {
    Map<String, Table> tables = new TreeMap<>();
    for (Path file : files(folder)) {
      Table table = YAML.readValue(file.toFile(), Table.class);
      if (!file.getFileName().toString().equals(table.table() + ".yaml")) {
        throw new IOException(file + " holds the table " + table.table());
      }
      tables.put(table.table(), table);
    }
    return new Codebook(tables);
  }

  /** These tables and those of {@code other}. */
  Codebook and(Codebook other) {
    Map<String, Table> all = new TreeMap<>(tables);
    other.tables().forEach((name, table) -> all.merge(name, table, Codebook::twice));
    return new Codebook(all);
  }

  private static Table twice(Table one, Table other) {
    throw new IllegalStateException("There are two tables " + one.table());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** Column {@code column} of table {@code table}. */
  Table.Column column(String table, String column) {
    return tables.get(table).columns().stream()
        .filter(each -> each.name().equals(column))
        .findFirst()
        .orElseThrow();
  }
}

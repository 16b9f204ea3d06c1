package org.hearsay.interpret.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a data file: lines of cells parted by tabs or, in a {@code .csv}, by commas.
 *
 * <p>Lines that begin with {@code #} say what a row means and are skipped, as are empty lines.
 * Cells are trimmed and never quoted; several values in one cell are parted by {@code |}.
 *
 * @param name the resource's name, for messages
 * @param rows its rows, each with the same number of cells
 */
public record Table(String name, List<Row> rows) {

  /**
   * One row.
   *
   * @param cells its cells, empty strings where the file has nothing
   */
  public record Row(List<String> cells) {

    /** The cell of {@code column}, counted from zero; empty where the row has none. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The values of a cell that are parted by {@code |}; none where it is empty. */
    public List<String> values(int column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
  }

  /**
   * Reads a resource that lies beside {@code owner}.
   *
   * @throws IllegalStateException if there is no such resource: the jar is broken
   */
  public static Table beside(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource + " beside " + owner.getName());
      }
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String name, InputStream in) throws IOException {
    String separator = name.endsWith(".csv") ? "," : "\t";
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(Arrays.stream(line.split(separator, -1)).map(String::strip).toList()));
      }
    }
    return new Table(name, List.copyOf(rows));
  }
}

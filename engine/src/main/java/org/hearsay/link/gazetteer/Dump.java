package org.hearsay.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.claim.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables in the layout of GeoNames' dumps: a place a line, 19 columns parted by tabs, as its
 * readme.txt tells.
 *
 * <p>Two further columns may follow, as the project's own tables have them: the extent as
 * "west,south,east,north", and names of the people, parted by commas.
 */
public final class Dump {
  private static final int LEAST_COLUMNS = 15;
  private static final int LONGEST_NAME = 200;
  private static final int EXTENT = 19;
  private static final int PEOPLE = 20;

  private final Consumer<Row> rows;
  private final Consumer<BadRow> bad;

  /** Hands on what can be read and what cannot. */
  public Dump(Consumer<Row> rows, Consumer<BadRow> bad) {
    this.rows = rows;
    this.bad = bad;
  }

  /** Reads all lines of {@code table}; empty ones and those that begin with # are passed over. */
  public void read(BufferedReader table) throws IOException {
    long number = 0;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read(number, line.split("\t", -1));
      }
    }
  }

  private void read(long number, String[] cells) {
    String wrong = wrong(cells);
    if (wrong == null) {
      rows.accept(row(cells));
    } else {
      bad.accept(new BadRow(number, wrong));
    }
  }

  private static @Nullable String wrong(String[] cells) {
    if (cells.length < LEAST_COLUMNS) {
      return cells.length + " columns where GeoNames' layout has 19, parted by tabs";
    }
    if (cells[1].isBlank()) {
      return "no name in column 2";
    }
    if (cells[1].length() > LONGEST_NAME) {
      return "a name of " + cells[1].length() + " letters in column 2";
    }
    if (!isNumber(cells[0]) && (cells[0].isEmpty() || !cells[0].equals(area(cells)))) {
      return "column 1 is no number: \"" + shortened(cells[0]) + "\"";
    }
    if (!isDegrees(cells[4], 90)) {
      return "column 5 is no latitude from -90 to 90: \"" + shortened(cells[4]) + "\"";
    }
    if (!isDegrees(cells[5], 180)) {
      return "column 6 is no longitude from -180 to 180: \"" + shortened(cells[5]) + "\"";
    }
    if (!cells[14].matches("[0-9]{0,12}")) {
      return "column 15 is no population: \"" + shortened(cells[14]) + "\"";
    }
    return cells.length <= EXTENT || isExtent(cells[EXTENT])
        ? null
        : "column 20 is no extent \"west,south,east,north\": \"" + shortened(cells[EXTENT]) + "\"";
  }

  private static Row row(String[] cells) {
    return new Row(
        isNumber(cells[0]) ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[0])) : 0,
        cells[1].strip(),
        parts(cells[3]),
        cells.length > PEOPLE ? parts(cells[PEOPLE]) : List.of(),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        (cells[6] + "." + cells[7]).strip(),
        area(cells),
        cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]),
        cells.length > EXTENT ? extent(cells[EXTENT]) : null);
  }

  /** "RU", "RU.41" or "RU.41.486813": as deep as the row tells. */
  private static String area(String[] cells) {
    List<String> codes = new ArrayList<>();
    for (int column : new int[] {8, 10, 11}) {
      if (cells[column].isBlank() || (column == 10 && cells[column].equals("00"))) {
        break;
      }
      codes.add(cells[column].strip());
    }
    return String.join(".", codes);
  }

  private static @Nullable Extent extent(String cell) {
    if (cell.isBlank()) {
      return null;
    }
    double[] degrees = Arrays.stream(cell.split(",")).mapToDouble(Double::parseDouble).toArray();
    return new Extent(degrees[0], degrees[1], degrees[2], degrees[3]);
  }

  private static List<String> parts(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s*,\\s*"));
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[0-9]{1,10}");
  }

  private static boolean isExtent(String cell) {
    String[] edges = cell.split(",", -1);
    return cell.isBlank()
        || (edges.length == 4
            && isDegrees(edges[0], 180)
            && isDegrees(edges[1], 90)
            && isDegrees(edges[2], 180)
            && isDegrees(edges[3], 90));
  }

  private static boolean isDegrees(String cell, int most) {
    return cell.matches("-?[0-9]{1,3}(\\.[0-9]*)?") && Math.abs(Double.parseDouble(cell)) <= most;
  }

  private static String shortened(String cell) {
    return cell.length() <= 20 ? cell : cell.substring(0, 20) + "…";
  }
}

package org.hearsay.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The lines that a map is drawn of: borders, areas, water, towns. {@code gazetteer/map_lines.py}
 * makes the file.
 */
final class Outlines {
  private static final String FILE = "outlines.gz";
  private static final double GRID = 0.002;

  private static final class Loaded {
    static final List<Line> LINES = read();
  }

  /**
   * One line.
   *
   * @param kind border, disputed, region, district, water or town
   * @param name its name, or nothing
   * @param longitudes of its corners, degrees
   * @param latitudes of its corners, degrees
   */
  record Line(String kind, String name, double[] longitudes, double[] latitudes) {

    /** Whether a corner of it lies in the box. */
    boolean meets(double west, double south, double east, double north) {
      for (int i = 0; i < longitudes.length; i++) {
        if (longitudes[i] >= west
            && longitudes[i] <= east
            && latitudes[i] >= south
            && latitudes[i] <= north) {
          return true;
        }
      }
      return false;
    }
  }

  private Outlines() {}

  /** All of them. */
  static List<Line> all() {
    return Loaded.LINES;
  }

  private static List<Line> read() {
    try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from this build of Hearsay");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        lines.add(line(row.split("\t", -1)));
      }
      return List.copyOf(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Line line(String[] cells) {
    String[] steps = cells[2].split(" ");
    double[] longitudes = new double[steps.length];
    double[] latitudes = new double[steps.length];
    int x = 0;
    int y = 0;
    for (int i = 0; i < steps.length; i++) {
      int comma = steps[i].indexOf(',');
      x += Integer.parseInt(steps[i].substring(0, comma));
      y += Integer.parseInt(steps[i].substring(comma + 1));
      longitudes[i] = x * GRID;
      latitudes[i] = y * GRID;
    }
    return new Line(cells[0], cells[1], longitudes, latitudes);
  }
}

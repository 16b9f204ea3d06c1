package org.hearsay.evaluation.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a ledger took and answered when it had grown to a size: one row of what is measured.
 *
 * @param database what people call the database
 * @param claims how many claims the ledger then had
 * @param aSecond claims taken a second by the clock, of those since the row before
 * @param aWorkSecond the same for a second of the processor; not a number where that is not seen
 * @param bytes size on disk
 * @param slowest milliseconds by the clock that the slowest of the questions stayed within, 95
 *     times of 100
 * @param slowestWork the same of the processor; not a number where that is not seen
 */
record Growth(
    String database,
    int claims,
    double aSecond,
    double aWorkSecond,
    double bytes,
    double slowest,
    double slowestWork) {
  /** Rounds at once to what a file of rows keeps: rounded twice, 5.149 would be told as 5.2. */
  Growth {
    aSecond = rounded(aSecond, 1);
    aWorkSecond = rounded(aWorkSecond, 1);
    bytes = rounded(bytes, 0);
    slowest = rounded(slowest, 2);
    slowestWork = rounded(slowestWork, 2);
  }

  private static double rounded(double value, int digits) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue()
        : value;
  }

  private static final String HEADER =
      "database,claims,claims_a_second,claims_a_cpu_second,bytes,slowest_p95_ms,slowest_p95_cpu_ms";

  /** The heading of a table of {@link #line()}s. */
  static final List<String> HEADING =
      List.of(
          "| claims | claims a second | claims a CPU second | MB on disk | bytes a claim | slowest"
              + " question, 95th percentile ms | the same, CPU ms |",
          "|---|---|---|---|---|---|---|");

  double bytesAClaim() {
    return bytes / claims;
  }

  /** As a row of a table in a document. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %,d | %,.0f | %s | %,.0f | %,.0f | %.1f | %s |",
        claims,
        aSecond,
        ifSeen("%,.0f", aWorkSecond, "–"),
        bytes / 1e6,
        bytesAClaim(),
        slowest,
        ifSeen("%.1f", slowestWork, "–"));
  }

  /** Whether the work of the processor was seen. */
  boolean showsWork() {
    return !Double.isNaN(aWorkSecond);
  }

  private static String ifSeen(String form, double value, String otherwise) {
    return Double.isNaN(value) ? otherwise : String.format(Locale.ROOT, form, value);
  }

  /** The rows of a file. */
  static List<Growth> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(
          file + " holds no measured rows: its first line is not \"" + HEADER + "\"");
    }
    List<Growth> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(read(file, line));
    }
    return rows;
  }

  private static Growth read(Path file, String line) throws IOException {
    String[] values = line.split(",", -1);
    try {
      return new Growth(
          values[0],
          Integer.parseInt(values[1]),
          Double.parseDouble(values[2]),
          orNone(values[3]),
          Double.parseDouble(values[4]),
          Double.parseDouble(values[5]),
          orNone(values[6]));
    } catch (NumberFormatException | IndexOutOfBoundsException odd) {
      throw new IOException(file + " holds a row that was not measured: " + line, odd);
    }
  }

  private static double orNone(String value) {
    return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
  }

  /** Puts rows into a file, instead of those of the same database where it is there. */
  static void write(List<Growth> rows, Path file) throws IOException {
    List<Growth> all = Files.exists(file) ? read(file) : new ArrayList<>();
    all.removeIf(old -> rows.stream().anyMatch(row -> row.database().equals(old.database())));
    all.addAll(rows);
    List<String> lines = new ArrayList<>(List.of(HEADER));
    all.forEach(row -> lines.add(row.values()));
    Files.write(file, lines);
  }

  private String values() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%.1f,%s,%.0f,%.2f,%s",
        database,
        claims,
        aSecond,
        ifSeen("%.1f", aWorkSecond, ""),
        bytes,
        slowest,
        ifSeen("%.2f", slowestWork, ""));
  }
}

package org.hearsay.expected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attributed fact, put into a sentence or two, with what a careful reader finds there. The
 * header of the file that it comes from explains its columns.
 */
record Fact(Map<String, String> row) {

  private static final String ALTERNATIVES = "\\|";

  /** All facts of a file, in its order. */
  static List<Fact> in(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<String[]> rows =
          lines.filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
      return rows.stream().skip(1).map(r -> of(rows.get(0), r)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fact of(String[] columns, String[] values) {
    if (columns.length != values.length) {
      throw new IllegalArgumentException(values.length + " fields in " + Arrays.toString(values));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], values[i]);
    }
    return new Fact(row);
  }

  /** A value, empty where it is not to be compared. */
  String value(String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalArgumentException("No column " + column);
    }
    return value;
  }

  /** The names that a column allows. */
  List<String> names(String column) {
    return List.of(value(column).split(ALTERNATIVES));
  }

  /** Whether those who write rules must not look at it. */
  boolean heldOut() {
    return Integer.parseInt(value("fact").substring(1)) % 2 == 0;
  }

  /** Whether it speaks of the future and has no number. */
  boolean isForecast() {
    return value("measure").equals("forecast");
  }

  /** Whether it states a number. */
  boolean hasFigure() {
    return !value("measure").isEmpty() && !isForecast();
  }

  /** Names that each place in the chain allows, from the outlet to the origin. */
  List<List<String>> chain() {
    return hops().map(h -> List.of(h.replace("?", "").split(ALTERNATIVES))).toList();
  }

  /** Names that may stand in the chain or not. */
  List<String> optionalHops() {
    return hops().filter(h -> h.endsWith("?")).map(h -> h.replace("?", "")).toList();
  }

  private Stream<String> hops() {
    return Arrays.stream(value("chain").split(" > "));
  }

  /** The report that a user would hand over. */
  ExpectedReport report() {
    return new ExpectedReport(
        value("fact"), value("outlet"), published(), value("text"), List.of(), List.of(), 0);
  }

  private @Nullable String published() {
    return value("published").isEmpty() ? null : value("published");
  }
}

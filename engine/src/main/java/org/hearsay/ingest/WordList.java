package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words from a data file of this package: one row a line, columns apart by a tab, lines
 * that begin with {@code #} saying what a row means.
 *
 * @param rows the rows in the order of the file
 */
record WordList(List<List<String>> rows) {

  /** The list in the file {@code name} beside this class. */
  static WordList named(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The word list " + name + " is not in the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          all.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column in lower case. */
  Set<String> words() {
    return rows.stream().map(row -> lower(row.get(0))).collect(Collectors.toUnmodifiableSet());
  }

  /** The first column in lower case, of rows whose second column is {@code value}. */
  List<String> wordsWith(String value) {
    return rows.stream()
        .filter(row -> row.get(1).equals(value))
        .map(row -> lower(row.get(0)))
        .toList();
  }

  /** The second column by the first in lower case. */
  Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    rows.forEach(row -> table.put(lower(row.get(0)), row.get(1)));
    return table;
  }

  /** {@code word} as these lists hold it. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

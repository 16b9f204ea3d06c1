package org.hearsay.interpret.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.interpret.lexicon.Table;

/** The taxonomy of measures: stable codes for things and for what became of them. */
final class Measures {

  private static final Map<String, String> THINGS = new HashMap<>();
  private static final Map<String, String> DEEDS = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Measures.class, "measures.tsv").rows()) {
      (row.cell(0).equals("things") ? THINGS : DEEDS).put(row.cell(2), row.cell(1));
    }
  }

  private Measures() {}

  /** Whether the label of things has a row. */
  static boolean listsThings(String label) {
    return THINGS.containsKey(label);
  }

  /** Whether the label of a deed has a row. */
  static boolean listsDeed(String label) {
    return DEEDS.containsKey(label);
  }

  /** The code of {@code things} and {@code what} became of them, which may be empty. */
  static String code(String things, String what) {
    String counted = THINGS.getOrDefault(things, snake(things));
    return what.isEmpty() ? counted : counted + "_" + deed(what);
  }

  /** Two deeds told by one number are joined by "or", and so are their codes. */
  private static String deed(String what) {
    String whole = DEEDS.get(what);
    return whole != null
        ? whole
        : Arrays.stream(what.split(" or "))
            .map(each -> DEEDS.getOrDefault(each, snake(each)))
            .collect(Collectors.joining("_or_"));
  }

  private static String snake(String label) {
    String snake = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    return snake.replaceAll("^_|_$", "");
  }
}

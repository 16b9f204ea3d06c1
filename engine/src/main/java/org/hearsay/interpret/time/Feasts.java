package org.hearsay.interpret.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.lexicon.Table;

/** The names of feasts in words.csv, which a gazetteer may know as names of places too. */
public final class Feasts {

  /** What may stand between the words of such a name. */
  private static final Set<String> JOINTS = Set.of("al", "ul", "el", "-", "eve", "day");

  private final Set<String> names =
      Table.beside(Feasts.class, "words.csv").rows().stream()
          .filter(row -> row.cell(1).equals(Category.FEAST.name()))
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a name is nothing but a feast's: "Eid al-Fitr", but not "Easter Island". */
  public boolean isFeast(String name) {
    Set<String> words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).replace("-", " - ").split("\\s+"))
            .filter(word -> !JOINTS.contains(word))
            .collect(Collectors.toSet());
    return !words.isEmpty() && names.containsAll(words);
  }
}

package org.hearsay.corroborate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and alliances by the words that news uses for them. */
final class Sides {
  private static final Map<String, String> BY_STEM = byStem();

  private Sides() {}

  /** The side that a stem names, or null. */
  static @Nullable String of(String stem) {
    return BY_STEM.get(stem);
  }

  /** The side that {@code name} begins with or names anywhere, the first in the text, or null. */
  static @Nullable String in(String name) {
    String whole = BY_STEM.get(name);
    if (whole != null) {
      return whole;
    }
    return Terms.stems(name).stream()
        .filter(BY_STEM::containsKey)
        .map(BY_STEM::get)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> byStem() {
    Map<String, String> sides = new HashMap<>();
    for (List<String> row : Rows.of("sides.csv")) {
      String side = row.get(0);
      sides.put(side, side);
      row.stream().skip(1).forEach(word -> sides.put(Terms.stem(word.strip()), side));
    }
    return Map.copyOf(sides);
  }
}

package org.hearsay.interpret.actor;

import java.util.Arrays;
import java.util.Optional;
import org.hearsay.interpret.world.Countries;
import org.hearsay.interpret.world.Country;
import org.jspecify.annotations.Nullable;

/** Which country or union words speak for: "Ukrainian Foreign Ministry" for Ukraine. */
final class Sides {

  private static final int LONGEST_NAME = 6;

  private final Countries countries = Countries.bundled();

  /** The first country or union that {@code words} name, by any of its names, or null. */
  @Nullable String of(String words) {
    String[] parts = words.split("[\\s,]+");
    for (int from = 0; from < parts.length; from++) {
      for (int length = LONGEST_NAME; length > 0; length--) {
        Optional<Country> country = country(parts, from, from + length);
        if (country.isPresent()) {
          return country.get().name();
        }
      }
    }
    return null;
  }

  /** Whether {@code words} as a whole name a country, a union or a capital. */
  boolean isCountry(String words) {
    return countries.byAny(words).isPresent();
  }

  private Optional<Country> country(String[] parts, int from, int to) {
    if (to > parts.length || !startsUpper(parts[from])) {
      return Optional.empty();
    }
    String name = String.join(" ", Arrays.asList(parts).subList(from, to));
    return countries.byAny(withoutPossessive(name));
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("’s") || name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}

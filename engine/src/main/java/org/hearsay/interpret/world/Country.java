package org.hearsay.interpret.world;

import java.util.List;

/**
 * A country, or a union of countries (or one that no longer is) that acts as one in the news.
 *
 * @param name common English name: "Ukraine", "United States", "NATO"
 * @param iso2 ISO 3166-1 alpha-2 code, or empty for a union
 * @param aliases other names, short and long: "US", "America"
 * @param demonyms adjectives and names of its people: "Ukrainian", "Britons"
 * @param capitals seats of government as the news names them, all spellings; none for a union
 */
public record Country(
    String name, String iso2, List<String> aliases, List<String> demonyms, List<String> capitals) {

  /** Copies the lists. */
  public Country {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
  }

  /** Whether it is a union of countries and not a country. */
  public boolean isUnion() {
    return iso2.isEmpty();
  }
}

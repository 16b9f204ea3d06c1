package org.hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.link.gazetteer.AreaWords;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.NameKey;
import org.jspecify.annotations.Nullable;

/** Finds what a name as written can stand for, also where more words belong to it in the text. */
final class Lookup {
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "central",
          "downtown",
          "greater",
          "metropolitan",
          "upper",
          "lower",
          "mainland",
          "rural",
          "suburban",
          "the");

  private final Places places;

  Lookup(Places places) {
    this.places = places;
  }

  /** The places of {@code name}; of an area's only, where a word in it says that it is one. */
  List<Entry> placesOf(String name, @Nullable String kind) {
    List<Entry> exact = keyed(name);
    if (!exact.isEmpty()) {
      return exact;
    }
    String bare = AreaWords.bare(name);
    if (!bare.equals(name)) {
      return keyed(bare).stream().filter(entry -> isAreaOf(entry, kind)).toList();
    }
    int blank = name.indexOf(' ');
    if (blank > 0 && isPart(name.substring(0, blank))) {
      return placesOf(name.substring(blank + 1), kind);
    }
    int last = name.lastIndexOf(' ');
    return last > 0 && isAround(name.substring(last + 1))
        ? placesOf(name.substring(0, last), kind)
        : List.of();
  }

  /** The countries and areas whose people are called so. */
  List<Entry> peopleOf(String name) {
    return places.keyed(NameKey.of(name)).stream().filter(Entry::people).toList();
  }

  /** Whether a word tells a part of a place ("northern") and is none by itself. */
  static boolean isPart(String word) {
    return PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "The Toronto area": what is around a place is taken to be where it is. */
  private static boolean isAround(String word) {
    return Character.isLowerCase(word.charAt(0)) || word.equals("Area");
  }

  private List<Entry> keyed(String name) {
    String key = NameKey.of(name);
    Stream<Entry> found = places.keyed(key).stream();
    if (key.startsWith("the ") && !places.hasKey(key)) {
      found = places.keyed(key.substring("the ".length())).stream();
    }
    return found.filter(entry -> !entry.people()).toList();
  }

  private static boolean isAreaOf(Entry entry, @Nullable String kind) {
    boolean region = entry.feature().startsWith("A.ADM1") || entry.feature().startsWith("L.");
    boolean district = entry.feature().startsWith("A.ADM") && !region;
    return "district".equals(kind) ? district : region || (kind == null && district);
  }
}

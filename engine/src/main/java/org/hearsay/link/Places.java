package org.hearsay.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.claim.KnownPlace;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.Outlines;
import org.jspecify.annotations.Nullable;

/**
 * The places of several gazetteers together. A settlement that its gazetteer files under no area of
 * the first or second level is filed under the one whose outline holds it.
 */
final class Places {
  private final List<Gazetteer> gazetteers;
  private final Supplier<Outlines> regions;
  private final Function<String, Outlines> districts;

  /**
   * @param regions outlines of first-level areas, asked for when they are needed
   * @param districts those of the second-level areas of a first-level one, by its code
   */
  Places(
      List<Gazetteer> gazetteers,
      Supplier<Outlines> regions,
      Function<String, Outlines> districts) {
    this.gazetteers = List.copyOf(gazetteers);
    this.regions = regions;
    this.districts = districts;
  }

  /** The places of a name in the form of {@link org.hearsay.link.gazetteer.NameKey}. */
  List<Entry> keyed(String key) {
    return gazetteers.stream().flatMap(g -> g.keyed(key).stream()).map(this::filed).toList();
  }

  private Entry filed(Entry entry) {
    if (!entry.isSettlement()) {
      return entry;
    }
    Entry inRegion = entry.area().contains(".") ? entry : inRegion(entry);
    return depth(inRegion) == 2 ? inDistrict(inRegion) : inRegion;
  }

  private static long depth(Entry entry) {
    return 1 + entry.area().chars().filter(c -> c == '.').count();
  }

  private Entry inRegion(Entry entry) {
    return holding(regions.get(), entry)
        .map(code -> entry.filedUnder(code, name(code)))
        .orElse(entry);
  }

  private Entry inDistrict(Entry entry) {
    return holding(districts.apply(entry.area()), entry)
        .map(code -> entry.filedUnderDistrict(code, name(code)))
        .orElse(entry);
  }

  private static Optional<String> holding(Outlines outlines, Entry entry) {
    KnownPlace place = entry.place();
    return outlines.at(place.latitude(), place.longitude(), entry.area());
  }

  private @Nullable String name(String code) {
    return gazetteers.stream()
        .flatMap(gazetteer -> gazetteer.area(code).stream())
        .findFirst()
        .map(area -> area.place().name())
        .orElse(null);
  }

  boolean hasKey(String key) {
    return gazetteers.stream().anyMatch(g -> g.hasKey(key));
  }
}

package org.hearsay.link;

import java.util.List;
import java.util.function.Supplier;
import org.hearsay.claim.KnownPlace;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.Outlines;
import org.jspecify.annotations.Nullable;

/**
 * The places of several gazetteers together. A settlement that its gazetteer files under no
 * first-level area is filed under the one whose outline holds it.
 */
final class Places {
  private final List<Gazetteer> gazetteers;
  private final Supplier<Outlines> outlines;

  Places(List<Gazetteer> gazetteers, Supplier<Outlines> outlines) {
    this.gazetteers = List.copyOf(gazetteers);
    this.outlines = outlines;
  }

  /** The places of a name in the form of {@link org.hearsay.link.gazetteer.NameKey}. */
  List<Entry> keyed(String key) {
    return gazetteers.stream().flatMap(g -> g.keyed(key).stream()).map(this::filed).toList();
  }

  private Entry filed(Entry entry) {
    if (!entry.isSettlement() || entry.area().contains(".")) {
      return entry;
    }
    KnownPlace place = entry.place();
    return outlines
        .get()
        .at(place.latitude(), place.longitude(), entry.area())
        .map(code -> entry.filedUnder(code, name(code)))
        .orElse(entry);
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

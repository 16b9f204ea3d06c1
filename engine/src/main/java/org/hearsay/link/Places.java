package org.hearsay.link;

import java.util.List;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.Gazetteer;

/** The places of several gazetteers together. */
final class Places {
  private final List<Gazetteer> gazetteers;

  Places(List<Gazetteer> gazetteers) {
    this.gazetteers = List.copyOf(gazetteers);
  }

  /** The places of a name in the form of {@link org.hearsay.link.gazetteer.NameKey}. */
  List<Entry> keyed(String key) {
    return gazetteers.size() == 1
        ? gazetteers.get(0).keyed(key)
        : gazetteers.stream().flatMap(g -> g.keyed(key).stream()).toList();
  }

  boolean hasKey(String key) {
    return gazetteers.stream().anyMatch(g -> g.hasKey(key));
  }
}

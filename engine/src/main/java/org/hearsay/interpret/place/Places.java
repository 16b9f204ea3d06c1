package org.hearsay.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;

/**
 * The places of one report.
 *
 * @param all every naming of a place, in the order of the text, not overlapping
 */
public record Places(List<Where> all) {

  /** Copies the list. */
  public Places {
    all = List.copyOf(all);
  }

  /** The places named inside any of {@code spans}, each once, in the order of the spans. */
  public List<Where> within(List<Span> spans) {
    List<Where> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Span span : spans) {
      for (int i = firstFrom(span.begin()); i < all.size(); i++) {
        Where place = all.get(i);
        if (place.span().begin() >= span.end()) {
          break;
        }
        if (span.contains(place.span()) && seen.add(place.name().toLowerCase(Locale.ROOT))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /** Index of the first place that begins at {@code offset} or later, by halving. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

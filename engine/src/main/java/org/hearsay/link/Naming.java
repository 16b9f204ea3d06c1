package org.hearsay.link;

import org.hearsay.claim.PlaceUse;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One naming of a place in the text.
 *
 * @param span the words
 * @param name the words on one line
 * @param kind what kind of place the words say it is, or null
 * @param use what the name stands for here
 */
record Naming(Span span, String name, @Nullable String kind, PlaceUse use) {
  Naming(Span span, @Nullable String kind, PlaceUse use) {
    this(span, span.text().replaceAll("\\s+", " "), kind, use);
  }

  Naming used(PlaceUse other) {
    return new Naming(span, name, kind, other);
  }
}

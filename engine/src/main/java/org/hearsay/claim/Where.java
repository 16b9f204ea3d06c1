package org.hearsay.claim;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a claim speaks of, by name.
 *
 * @param span the words
 * @param name the place's name in this report at its fullest
 * @param kind settlement, district, region, country, water; or null where not known
 */
public record Where(Span span, String name, @Nullable String kind) {}

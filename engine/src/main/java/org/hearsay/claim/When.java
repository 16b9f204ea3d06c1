package org.hearsay.claim;

import java.time.LocalDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time that a claim speaks of.
 *
 * @param span the words
 * @param from first day that they can mean, or null where not known
 * @param to last day that they can mean, included, or null where not known
 * @param precision how finely the words tell
 */
public record When(
    Span span, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {}

package org.hearsay.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure counts.
 *
 * @param from first day, or null where not known
 * @param to last day, included, or null where not known
 * @param text the words that say so
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, String text) {}

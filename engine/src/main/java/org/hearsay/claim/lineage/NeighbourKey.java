package org.hearsay.claim.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something by which reports that may have to do with each other are found: a thing that both
 * count, a rare word of a claim of both.
 *
 * @param key the same for the same thing
 * @param day the day that is spoken of, or null where none is known
 */
public record NeighbourKey(long key, @Nullable LocalDate day) {}

package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A place and how much is claimed about it.
 *
 * @param name a name that reports have for it
 * @param kind settlement, district, region and so on, or null
 * @param knownAs its number in a gazetteer, or null where no gazetteer has it
 * @param knownName its main name there, or null
 * @param precision what the coordinates stand for, or null where there are none
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param extent the box around it, or null where only the point is known
 * @param counts how much
 */
public record PlaceTally(
    String name,
    @Nullable String kind,
    @Nullable String knownAs,
    @Nullable String knownName,
    @Nullable String precision,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Frame extent,
    Counts counts) {}

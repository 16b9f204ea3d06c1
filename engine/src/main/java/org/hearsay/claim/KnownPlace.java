package org.hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * A place of a gazetteer.
 *
 * @param id its source and number there: "geonames:486816", or an area's code: "areas:RU.41"
 * @param name its main name
 * @param precision what its coordinates stand for
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param extent the box around it, or null where not known or a settlement
 * @param country ISO 3166-1 alpha-2 code of the country that the gazetteer files it under, or null;
 *     no statement on whose it is
 * @param region name of the first-level area that it lies in, or null
 * @param district name of the second-level area that it lies in, or null
 * @param population inhabitants, or 0 where not known
 */
public record KnownPlace(
    String id,
    String name,
    PlacePrecision precision,
    double latitude,
    double longitude,
    @Nullable Extent extent,
    @Nullable String country,
    @Nullable String region,
    @Nullable String district,
    long population) {}

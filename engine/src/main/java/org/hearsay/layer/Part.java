package org.hearsay.layer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One area of a map, as its mapper drew and named it.
 *
 * @param feature which feature of the file it is, from 1
 * @param status the mapper's own word for its status ("liberated", "unknown"), or null where the
 *     file has none
 * @param geometry polygons in degrees, WGS 84, longitude first; valid, outer rings counterclockwise
 * @param properties all that the file says of it, as a JSON object
 * @param repaired what had to be repaired, in words, or null where nothing had
 */
public record Part(
    int feature,
    @Nullable String status,
    Geometry geometry,
    String properties,
    @Nullable String repaired) {}

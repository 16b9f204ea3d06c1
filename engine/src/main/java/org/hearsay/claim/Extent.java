package org.hearsay.claim;

/**
 * The box around an area, in degrees.
 *
 * @param west longitude of its western edge; greater than {@code east} where it crosses the 180th
 *     meridian
 * @param south latitude of its southern edge
 * @param east longitude of its eastern edge
 * @param north latitude of its northern edge
 */
public record Extent(double west, double south, double east, double north) {}

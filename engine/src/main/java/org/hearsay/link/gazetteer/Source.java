package org.hearsay.link.gazetteer;

/**
 * Where entries of a gazetteer come from.
 *
 * @param prefix short name, which begins the identifiers of its places: "geonames"
 * @param credit whom to name, with the licence
 * @param places how many places it gave
 */
public record Source(String prefix, String credit, int places) {}

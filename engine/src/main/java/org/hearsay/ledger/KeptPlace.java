package org.hearsay.ledger;

import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Where;
import org.jspecify.annotations.Nullable;

/**
 * A place as the ledger keeps it: by name, and by coordinates where the report's place is a known
 * one.
 *
 * @param name its fullest name in the report
 * @param kind settlement, district, region and so on, or null
 * @param location where it is, or null where that is not known
 */
record KeptPlace(String name, @Nullable String kind, @Nullable Located location) {

  /**
   * A known place.
   *
   * @param knownAs its number in a gazetteer
   * @param name its main name there
   * @param precision what the coordinates stand for
   * @param latitude degrees
   * @param longitude degrees
   * @param frame the box around it, at least the point itself
   */
  record Located(
      String knownAs,
      String name,
      String precision,
      double latitude,
      double longitude,
      Frame frame) {}

  static KeptPlace of(Where where) {
    KnownPlace known = where.place();
    return new KeptPlace(where.name(), where.kind(), known == null ? null : located(known));
  }

  private static Located located(KnownPlace known) {
    return new Located(
        known.id(),
        known.name(),
        known.precision().label(),
        known.latitude(),
        known.longitude(),
        frame(known));
  }

  /** One that crosses the 180th meridian goes around the earth: a box cannot have two parts. */
  private static Frame frame(KnownPlace known) {
    Extent extent = known.extent();
    if (extent == null) {
      return Frame.at(known.latitude(), known.longitude());
    }
    boolean crosses = extent.west() > extent.east();
    return new Frame(
        crosses ? -180 : extent.west(),
        extent.south(),
        crosses ? 180 : extent.east(),
        extent.north());
  }

  /** What tells it from other places. */
  String mark() {
    return name + "\t" + kind + "\t" + (location == null ? "" : location);
  }
}

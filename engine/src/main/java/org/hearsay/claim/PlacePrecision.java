package org.hearsay.claim;

import java.util.Locale;

/** How closely it is known where a place is: the kind of thing that its coordinates stand for. */
public enum PlacePrecision {
  /** A building, a base, a mountain top: the coordinates are where it is. */
  POINT,
  /** A town or village: the coordinates are its middle. */
  SETTLEMENT,
  /** A district, county or raion: the coordinates are a point within. */
  DISTRICT,
  /** A first-level area, such as an oblast or a state: the coordinates are a point within. */
  REGION,
  /** A country: the coordinates are a point within. */
  COUNTRY,
  /** A sea, a river, a range, a continent: the coordinates are where a label would stand. */
  WIDE;

  /** Its word in exports: "settlement". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

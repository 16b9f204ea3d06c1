package org.hearsay.ledger;

/**
 * A part of the map, in degrees.
 *
 * @param west longitude of its western edge, at most {@code east}
 * @param south latitude of its southern edge, at most {@code north}
 * @param east longitude of its eastern edge
 * @param north latitude of its northern edge
 */
public record Frame(double west, double south, double east, double north) {

  /** Checks that the edges are in order. */
  public Frame {
    if (!(west <= east && south <= north)) {
      throw new IllegalArgumentException(
          "West %s, south %s, east %s, north %s do not enclose anything"
              .formatted(west, south, east, north));
    }
  }

  /** One point. */
  public static Frame at(double latitude, double longitude) {
    return new Frame(longitude, latitude, longitude, latitude);
  }
}

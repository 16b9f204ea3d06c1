package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of an area: polygons, each an outer ring and the rings of its holes.
 *
 * <p>As RFC 7946 asks: outer rings run counterclockwise and holes clockwise, and no ring crosses
 * the 180th meridian.
 *
 * @param polygons for each its rings, the outer one first
 */
public record Outline(List<List<Ring>> polygons) {

  private static final int FEWEST = 3;

  /**
   * Turns the rings the right way round and cuts at the 180th meridian those that cross it. A hole
   * that crosses it must lie in a polygon that does.
   */
  public Outline {
    polygons = polygons.stream().flatMap(polygon -> cut(polygon).stream()).toList();
  }

  /** Whether a point lies within and in no hole. Of one on the line nothing is promised. */
  public boolean holds(double latitude, double longitude) {
    double within = longitude - 360 * Math.floor((longitude + 180) / 360);
    return holdsAt(latitude, within) || (within == -180 && holdsAt(latitude, 180));
  }

  private boolean holdsAt(double latitude, double longitude) {
    for (List<Ring> polygon : polygons) {
      boolean inside = polygon.get(0).holds(latitude, longitude);
      for (int i = 1; inside && i < polygon.size(); i++) {
        inside = !polygon.get(i).holds(latitude, longitude);
      }
      if (inside) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Ring>> cut(List<Ring> polygon) {
    List<List<Ring>> parts = new ArrayList<>();
    for (Ring outer : polygon.get(0).cut()) {
      List<Ring> part = new ArrayList<>(List.of(turned(outer, true)));
      for (Ring hole : polygon.subList(1, polygon.size())) {
        hole.cut().stream()
            .filter(each -> liesIn(each, outer))
            .map(each -> turned(each, false))
            .forEach(part::add);
      }
      if (outer.points().size() >= FEWEST) {
        parts.add(List.copyOf(part));
      }
    }
    return parts;
  }

  private static Ring turned(Ring ring, boolean counterclockwise) {
    return ring.isCounterclockwise() == counterclockwise ? ring : ring.reversed();
  }

  /** Whether most of a hole's points lie within; those where it was cut lie on the line of both. */
  private static boolean liesIn(Ring hole, Ring outer) {
    List<Ring.Point> own =
        hole.points().stream().filter(p -> Math.abs(p.longitude()) != Ring.EAST).toList();
    long inside = own.stream().filter(p -> outer.holds(p.latitude(), p.longitude())).count();
    return hole.points().size() >= FEWEST && 2 * inside > own.size();
  }
}

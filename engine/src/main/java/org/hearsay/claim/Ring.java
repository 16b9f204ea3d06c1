package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A closed line on the map: its points in order, the first not repeated.
 *
 * @param points longitude and latitude of each point, degrees, WGS 84
 */
public record Ring(List<Point> points) {

  private static final double WEST = -180;
  static final double EAST = 180;
  private static final double AROUND = 360;

  /**
   * A point of the line.
   *
   * @param longitude degrees; beyond 180 or -180 where a line that crosses that meridian goes on
   *     counting
   * @param latitude degrees
   */
  public record Point(double longitude, double latitude) {}

  /** Copies the points; a last point that is the first one again is left out. */
  public Ring {
    boolean closed = points.size() > 1 && points.get(0).equals(points.get(points.size() - 1));
    points = List.copyOf(closed ? points.subList(0, points.size() - 1) : points);
  }

  /** The line the other way round. */
  public Ring reversed() {
    List<Point> reversed = new ArrayList<>(points);
    Collections.reverse(reversed);
    return new Ring(reversed);
  }

  /** Whether the line runs counterclockwise, as seen with north up. */
  public boolean isCounterclockwise() {
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = next(i);
      twice += a.longitude() * b.latitude() - b.longitude() * a.latitude();
    }
    return twice > 0;
  }

  /** Whether a point lies within, by the even-odd rule. */
  boolean holds(double latitude, double longitude) {
    boolean inside = false;
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = next(i);
      boolean passes = (a.latitude() > latitude) != (b.latitude() > latitude);
      if (passes && longitude < crossing(a, b, latitude)) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** The longitude at which the line from {@code a} to {@code b} passes a latitude. */
  private static double crossing(Point a, Point b, double latitude) {
    double part = (latitude - a.latitude()) / (b.latitude() - a.latitude());
    return a.longitude() + part * (b.longitude() - a.longitude());
  }

  private Point next(int i) {
    return points.get((i + 1) % points.size());
  }

  /**
   * What of the ring lies on either side of the 180th meridian, each part between -180 and 180; the
   * ring itself where it does not cross.
   */
  List<Ring> cut() {
    List<Ring> parts = new ArrayList<>();
    addPart(parts, part(x -> x >= WEST, WEST).part(x -> x <= EAST, EAST), 0);
    addPart(parts, part(x -> x >= EAST, EAST), -AROUND);
    addPart(parts, part(x -> x <= WEST, WEST), AROUND);
    return parts;
  }

  private static void addPart(List<Ring> parts, Ring part, double shift) {
    if (part.points.stream().map(Point::longitude).distinct().count() > 1) {
      parts.add(
          new Ring(
              part.points.stream()
                  .map(p -> new Point(p.longitude() + shift, p.latitude()))
                  .toList()));
    }
  }

  /** The part on one side of a meridian (Sutherland and Hodgman). */
  private Ring part(DoublePredicate side, double meridian) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = next(i);
      if (side.test(a.longitude())) {
        kept.add(a);
      }
      if (side.test(a.longitude()) != side.test(b.longitude())) {
        double part = (meridian - a.longitude()) / (b.longitude() - a.longitude());
        kept.add(new Point(meridian, a.latitude() + part * (b.latitude() - a.latitude())));
      }
    }
    return new Ring(kept);
  }
}

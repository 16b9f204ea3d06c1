package org.hearsay.layer;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The size of areas on the ellipsoid WGS 84.
 *
 * <p>After C. F. F. Karney, <a href="https://doi.org/10.1007/s00190-012-0578-z">Algorithms for
 * geodesics</a> (Journal of Geodesy 87, 2013), by his GeographicLib. RFC 7946 has the edges of
 * polygons straight in longitude and latitude, which geodesics are not: edges are parted first, so
 * that the two lie within a metre of each other.
 */
public final class Areas {
  /** Degrees between the points of an edge. */
  private static final double STEP = 0.02;

  private static final double SQUARE_METRES = 1e6;

  private Areas() {}

  /**
   * How large {@code geometry} is, holes taken off, in square kilometres; 0 for lines and points.
   *
   * @param geometry in degrees, longitude first
   */
  public static double squareKilometres(Geometry geometry) {
    double area = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        area += polygon(polygon);
      }
    }
    return area / SQUARE_METRES;
  }

  private static double polygon(Polygon polygon) {
    if (polygon.isEmpty()) {
      return 0;
    }
    Polygon parted = (Polygon) Densifier.densify(polygon, STEP);
    double area = ring(parted.getExteriorRing());
    for (int i = 0; i < parted.getNumInteriorRing(); i++) {
      area -= ring(parted.getInteriorRingN(i));
    }
    return area;
  }

  private static double ring(LinearRing ring) {
    PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
    Coordinate[] points = ring.getCoordinates();
    for (int i = 0; i < points.length - 1; i++) {
      area.AddPoint(points[i].y, points[i].x);
    }
    PolygonResult result = area.Compute();
    return Math.abs(result.area);
  }
}

package org.hearsay.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Turns lists of positions into polygons that are valid, and tells what had to be repaired. */
final class Rings {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Rings() {}

  /** Polygons, and what was repaired or null. */
  record Shape(Geometry geometry, @Nullable String repaired) {}

  static Shape shape(JsonNode coordinates, boolean single) throws RefusedException {
    List<String> repairs = new ArrayList<>();
    List<Polygon> polygons = new ArrayList<>();
    if (single) {
      polygons.add(polygon(coordinates, repairs));
    } else {
      for (JsonNode each : coordinates) {
        polygons.add(polygon(each, repairs));
      }
    }
    Geometry drawn =
        polygons.size() == 1
            ? polygons.get(0)
            : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    Geometry valid = valid(drawn, repairs);
    if (valid.isEmpty()) {
      throw new RefusedException("encloses nothing");
    }
    return new Shape(
        valid, repairs.isEmpty() ? null : String.join("; ", repairs.stream().distinct().toList()));
  }

  private static Polygon polygon(JsonNode rings, List<String> repairs) throws RefusedException {
    if (!rings.isArray() || rings.isEmpty()) {
      throw new RefusedException("has a polygon without a ring");
    }
    LinearRing outer = ring(rings.get(0), true, repairs);
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i), false, repairs));
    }
    return SHAPES.createPolygon(outer, holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions, boolean outer, List<String> repairs)
      throws RefusedException {
    List<Coordinate> points = new ArrayList<>();
    for (JsonNode position : positions) {
      points.add(point(position));
    }
    if (points.size() > 2 && !points.get(0).equals2D(points.get(points.size() - 1))) {
      points.add(points.get(0).copy());
      repairs.add("a ring was not closed");
    }
    if (points.size() < 4) {
      throw new RefusedException(
          "has a ring of %d positions, and an area needs four".formatted(points.size()));
    }
    LinearRing ring = SHAPES.createLinearRing(points.toArray(Coordinate[]::new));
    if (Orientation.isCCW(ring.getCoordinateSequence()) == outer) {
      return ring;
    }
    repairs.add("a ring was wound the wrong way");
    return ring.reverse();
  }

  private static Coordinate point(JsonNode position) throws RefusedException {
    if (position.size() < 2 || !position.path(0).isNumber() || !position.path(1).isNumber()) {
      throw new RefusedException("has a position that is not two numbers: " + position);
    }
    double longitude = position.get(0).asDouble();
    double latitude = position.get(1).asDouble();
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      throw new RefusedException(
          "has the position %s, which is nowhere on earth (longitude comes first, in degrees)"
              .formatted(position));
    }
    return new Coordinate(longitude, latitude);
  }

  private static Geometry valid(Geometry drawn, List<String> repairs) {
    TopologyValidationError problem = new IsValidOp(drawn).getValidationError();
    if (problem == null) {
      return drawn;
    }
    repairs.add("%s at %s".formatted(said(problem.getErrorType()), place(problem.getCoordinate())));
    return wound(GeometryFixer.fix(drawn));
  }

  private static String said(int problem) {
    return switch (problem) {
      case TopologyValidationError.SELF_INTERSECTION,
          TopologyValidationError.RING_SELF_INTERSECTION ->
          "a ring crosses itself";
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "a hole lies outside";
      case TopologyValidationError.NESTED_SHELLS, TopologyValidationError.NESTED_HOLES ->
          "rings lie within each other";
      case TopologyValidationError.DUPLICATE_RINGS -> "a ring is there twice";
      default -> "rings touch so that they enclose no area of their own";
    };
  }

  private static String place(@Nullable Coordinate at) {
    return at == null ? "an unknown place" : "%s, %s".formatted(at.x, at.y);
  }

  /** Outer rings counterclockwise, as RFC 7946 has them; only polygons are kept. */
  static Geometry wound(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        Polygon clockwise = (Polygon) polygon.norm();
        polygons.add(clockwise.reverse());
      }
    }
    MultiPolygon all = SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    return polygons.size() == 1 ? polygons.get(0) : all;
  }
}

package org.hearsay.layer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Geometries as GeoJSON, with every digit of their coordinates. */
public final class Shapes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Shapes() {}

  /** A {@code Polygon} or {@code MultiPolygon}, as one JSON object. */
  public static String json(Geometry geometry) {
    ObjectNode shape = JSON.createObjectNode();
    if (geometry instanceof Polygon polygon) {
      shape.put("type", "Polygon").set("coordinates", rings(polygon));
      return shape.toString();
    }
    ArrayNode polygons = shape.put("type", "MultiPolygon").putArray("coordinates");
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      polygons.add(rings((Polygon) geometry.getGeometryN(i)));
    }
    return shape.toString();
  }

  /**
   * The geometry that {@link #json} wrote.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Geometry geometry(String json) {
    try {
      JsonNode shape = JSON.readTree(json);
      return Rings.shape(shape.path("coordinates"), shape.path("type").asText().equals("Polygon"))
          .geometry();
    } catch (JsonProcessingException | RefusedException wrong) {
      throw new IllegalArgumentException("No shape: " + json, wrong);
    }
  }

  private static ArrayNode rings(Polygon polygon) {
    ArrayNode rings = JSON.createArrayNode();
    rings.add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static ArrayNode ring(LinearRing ring) {
    ArrayNode positions = JSON.createArrayNode();
    for (Coordinate point : ring.getCoordinates()) {
      positions.addArray().add(point.x).add(point.y);
    }
    return positions;
  }
}

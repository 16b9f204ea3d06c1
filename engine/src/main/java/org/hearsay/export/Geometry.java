package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.claim.Extent;
import org.hearsay.claim.Outline;
import org.hearsay.claim.Ring;

/** The fields of geometries of GeoJSON (RFC 7946): longitude first. */
final class Geometry {
  private Geometry() {}

  static void point(JsonGenerator json, double longitude, double latitude) throws IOException {
    json.writeStringField("type", "Point");
    json.writeFieldName("coordinates");
    position(json, longitude, latitude);
  }

  static void polygons(JsonGenerator json, Outline outline) throws IOException {
    json.writeStringField("type", "MultiPolygon");
    json.writeArrayFieldStart("coordinates");
    for (List<Ring> polygon : outline.polygons()) {
      json.writeStartArray();
      for (Ring ring : polygon) {
        json.writeStartArray();
        for (Ring.Point point : ring.points()) {
          position(json, point.longitude(), point.latitude());
        }
        position(json, ring.points().get(0).longitude(), ring.points().get(0).latitude());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** An eastern edge that comes out less than the western one lies beyond the 180th meridian. */
  static Outline box(Extent extent) {
    double east = extent.east() < extent.west() ? extent.east() + 360 : extent.east();
    return new Outline(
        List.of(
            List.of(
                new Ring(
                    List.of(
                        new Ring.Point(extent.west(), extent.south()),
                        new Ring.Point(east, extent.south()),
                        new Ring.Point(east, extent.north()),
                        new Ring.Point(extent.west(), extent.north()))))));
  }

  private static void position(JsonGenerator json, double longitude, double latitude)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(longitude);
    json.writeNumber(latitude);
    json.writeEndArray();
  }
}

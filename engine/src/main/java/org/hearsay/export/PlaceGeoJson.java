package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Outline;
import org.hearsay.claim.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Known places as one GeoJSON feature collection (RFC 7946): an area by its outline where there is
 * one, else by the box around it, anything else by its point. "geometry_is" says which.
 */
public final class PlaceGeoJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PlaceGeoJson() {}

  /**
   * The collection, in one line.
   *
   * @param outlines gives the outline of a place, or null
   */
  public static String of(
      List<KnownPlace> places, Function<KnownPlace, @Nullable Outline> outlines) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (KnownPlace place : places) {
        feature(json, place, outlines.apply(place));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void feature(JsonGenerator json, KnownPlace place, @Nullable Outline outline)
      throws IOException {
    Extent extent = place.precision() == PlacePrecision.SETTLEMENT ? null : place.extent();
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", place.id());
    json.writeObjectFieldStart("geometry");
    Outline drawn = outline != null || extent == null ? outline : Geometry.box(extent);
    if (drawn != null) {
      Geometry.polygons(json, drawn);
    } else {
      Geometry.point(json, place.longitude(), place.latitude());
    }
    json.writeEndObject();
    properties(json, place, outline != null ? "outline" : extent != null ? "box" : "point");
    json.writeEndObject();
  }

  private static void properties(JsonGenerator json, KnownPlace place, String geometry)
      throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().label());
    json.writeStringField("geometry_is", geometry);
    json.writeStringField("country", place.country());
    json.writeStringField("region", place.region());
    json.writeStringField("district", place.district());
    json.writeEndObject();
  }
}

package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Outline;
import org.hearsay.ledger.PlaceTally;
import org.jspecify.annotations.Nullable;

/**
 * Places that claims speak of as GeoJSON (RFC 7946): an area by its outline where one is known,
 * anything else by the point that its coordinates are. "geometry_is" says which. "count" and
 * "counted_up_to" stand beside the features, as in the JSON of other lists.
 *
 * <p>A place without coordinates is a feature without geometry: it is in the list, and on no map.
 */
public final class TallyGeoJson {
  private TallyGeoJson() {}

  /**
   * The collection, in one line.
   *
   * @param counted how many claims meet the question
   * @param countedUpTo where counting stopped, or null where all were counted
   * @param outlines gives the outline of a place by its number in a gazetteer, or null
   */
  public static String of(
      List<PlaceTally> places,
      @Nullable Integer counted,
      @Nullable Integer countedUpTo,
      Function<String, @Nullable Outline> outlines) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeObjectField("count", counted);
      json.writeObjectField("counted_up_to", countedUpTo);
      json.writeArrayFieldStart("features");
      for (PlaceTally place : places) {
        feature(json, place, place.knownAs() == null ? null : outlines.apply(place.knownAs()));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void feature(JsonGenerator json, PlaceTally place, @Nullable Outline outline)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    if (place.extent() != null) {
      json.writeArrayFieldStart("bbox");
      json.writeNumber(place.extent().west());
      json.writeNumber(place.extent().south());
      json.writeNumber(place.extent().east());
      json.writeNumber(place.extent().north());
      json.writeEndArray();
    }
    String drawn = geometry(json, place, outline);
    json.writeObjectFieldStart("properties");
    json.writeStringField("geometry_is", drawn);
    TallyJson.place(json, place);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes the geometry and tells what it is; null where there is none. */
  private static @Nullable String geometry(
      JsonGenerator json, PlaceTally place, @Nullable Outline outline) throws IOException {
    Double longitude = place.longitude();
    Double latitude = place.latitude();
    if (outline == null && (longitude == null || latitude == null)) {
      json.writeNullField("geometry");
      return null;
    }
    json.writeObjectFieldStart("geometry");
    if (outline != null) {
      Geometry.polygons(json, outline);
    } else if (longitude != null && latitude != null) {
      Geometry.point(json, longitude, latitude);
    }
    json.writeEndObject();
    return outline == null ? "point" : "outline";
  }
}

package org.hearsay.layer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a GeoJSON file (RFC 7946) as a map layer.
 *
 * <p>Rings that cross themselves are repaired, rings that are wound the wrong way are turned, and
 * each repair is told. What cannot be an area of the earth (a ring of three positions, a latitude
 * of 200, another reference system) refuses the whole file, with the numbers of all such features:
 * a layer without some of its areas would have another size than its mapper said.
 */
public final class LayerReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WGS_84 = "(?i).*(CRS84|EPSG:+4326|EPSG::4326)";

  private final List<String> statusNames;

  /**
   * A reader.
   *
   * @param statusName the property that holds the mapper's word for an area's status, or null to
   *     take the first of the usual names that an area has
   */
  public LayerReader(@Nullable String statusName) {
    this.statusNames = statusName == null ? StatusNames.usual() : List.of(statusName);
  }

  /**
   * The areas of a file.
   *
   * @throws RefusedException if it is no GeoJSON, has no area, or an area of it cannot be used
   */
  public Layer read(byte[] geoJson) throws RefusedException {
    List<JsonNode> features = features(parsed(geoJson));
    List<Part> parts = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      try {
        add(features.get(i), i + 1, parts, leftOut);
      } catch (RefusedException refused) {
        wrong.add("Feature " + (i + 1) + " " + refused.getMessage() + ".");
      }
    }
    if (!wrong.isEmpty()) {
      throw new RefusedException(String.join(" ", wrong));
    }
    if (parts.isEmpty()) {
      throw new RefusedException(
          "It has no polygon: of %d features none is an area.".formatted(features.size()));
    }
    return new Layer(parts, leftOut);
  }

  private void add(JsonNode feature, int number, List<Part> parts, List<String> leftOut)
      throws RefusedException {
    JsonNode geometry = feature.path("geometry");
    String type = geometry.path("type").asText("nothing");
    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
      leftOut.add("Feature %d is no area but %s.".formatted(number, type));
      return;
    }
    Rings.Shape shape = Rings.shape(geometry.path("coordinates"), type.equals("Polygon"));
    JsonNode properties = feature.path("properties");
    parts.add(
        new Part(
            number,
            status(properties),
            shape.geometry(),
            properties.isObject() ? properties.toString() : "{}",
            shape.repaired()));
  }

  private @Nullable String status(JsonNode properties) {
    for (String name : statusNames) {
      String value = properties.path(name).asText("").strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static JsonNode parsed(byte[] geoJson) throws RefusedException {
    try {
      JsonNode root = JSON.readTree(geoJson);
      checkSystem(root);
      return root;
    } catch (JsonProcessingException wrong) {
      throw new RefusedException("It is no JSON: " + wrong.getOriginalMessage() + ".");
    } catch (IOException wrong) {
      throw new RefusedException("It cannot be read as JSON: " + wrong.getMessage() + ".");
    }
  }

  /** RFC 7946 knows no other system than WGS 84; older files name theirs. */
  private static void checkSystem(JsonNode root) throws RefusedException {
    String system = root.at("/crs/properties/name").asText("");
    if (!system.isEmpty() && !system.matches(WGS_84)) {
      throw new RefusedException(
          "Its coordinates are of the reference system %s. Change them to WGS 84 (EPSG:4326) first."
              .formatted(system));
    }
  }

  private static List<JsonNode> features(JsonNode root) throws RefusedException {
    List<JsonNode> features = new ArrayList<>();
    switch (root.path("type").asText("")) {
      case "FeatureCollection" -> root.path("features").forEach(features::add);
      case "Feature" -> features.add(root);
      case "Polygon", "MultiPolygon" -> features.add(JSON.createObjectNode().set("geometry", root));
      default ->
          throw new RefusedException(
              "It is no GeoJSON: it has no type FeatureCollection, Feature or Polygon.");
    }
    return features;
  }
}

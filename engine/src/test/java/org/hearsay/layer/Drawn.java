package org.hearsay.layer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Maps that a test draws. */
final class Drawn {
  private Drawn() {}

  /** A file of these features. */
  static byte[] map(String... features) {
    return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An area with a word for its status and one ring of longitudes and latitudes. */
  static String area(String status, double... ring) {
    return feature(
        "{\"status\":\"%s\"}".formatted(status),
        "{\"type\":\"Polygon\",\"coordinates\":[" + ring(ring) + "]}");
  }

  /** A rectangle, wound as the RFC has it. */
  static String box(String status, double west, double south, double east, double north) {
    return area(status, west, south, east, south, east, north, west, north, west, south);
  }

  static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":%s,\"geometry\":%s}"
        .formatted(properties, geometry);
  }

  static String ring(double... positions) {
    return java.util.stream.IntStream.range(0, positions.length / 2)
        .mapToObj(
            i -> String.format(Locale.ROOT, "[%s,%s]", positions[2 * i], positions[2 * i + 1]))
        .collect(Collectors.joining(",", "[", "]"));
  }

  static Layer read(String... features) throws RefusedException {
    return new LayerReader(null).read(map(features));
  }

  static String words(Layer layer) {
    return Arrays.toString(layer.extents().stream().map(Layer.Extent::status).toArray());
  }
}

package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ground on a map that somebody drew, as the page of the map draws it.
 *
 * @param number by which the list beneath the map names it
 * @param kind first, second or both: which of the maps draw it
 * @param says what they say of it, in words
 * @param size how large it is, in words
 * @param rings outer rings and holes, longitudes and latitudes by turns; holes wound the other way
 */
public record DrawnArea(int number, String kind, String says, String size, List<double[]> rings) {

  /** Copies the list. */
  public DrawnArea {
    rings = List.copyOf(rings);
  }

  /** The rings of polygons as GeoJSON has them. */
  static List<double[]> rings(JsonNode geometry) {
    List<double[]> rings = new ArrayList<>();
    JsonNode coordinates = geometry.path("coordinates");
    switch (geometry.path("type").asText()) {
      case "Polygon" -> coordinates.forEach(ring -> rings.add(positions(ring)));
      case "MultiPolygon" ->
          coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(positions(ring))));
      default -> {
        // It is no area.
      }
    }
    return rings;
  }

  private static double[] positions(JsonNode ring) {
    double[] positions = new double[2 * ring.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = ring.path(i / 2).path(i % 2).asDouble();
    }
    return positions;
  }

  /** Its outline as a path of SVG. */
  public String path(Projection frame) {
    Pen pen = new Pen(frame);
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        pen.to(ring[i], ring[i + 1]);
      }
      pen.close();
    }
    return pen.path();
  }

  /**
   * Where its number stands: within it, on the line through the middle of its widest ring, or null
   * where that is outside the frame.
   */
  public double @Nullable [] label(Projection frame) {
    double[] widest =
        rings.stream().max((one, other) -> Double.compare(width(one), width(other))).orElse(null);
    if (widest == null) {
      return null;
    }
    double latitude = (edge(widest, 1, false) + edge(widest, 1, true)) / 2;
    double[] cuts =
        rings.stream()
            .flatMapToDouble(ring -> Arrays.stream(cuts(ring, latitude)))
            .sorted()
            .toArray();
    double longitude = edge(widest, 0, true);
    double best = 0;
    for (int i = 0; i + 1 < cuts.length; i += 2) {
      if (cuts[i + 1] - cuts[i] > best) {
        best = cuts[i + 1] - cuts[i];
        longitude = (cuts[i] + cuts[i + 1]) / 2;
      }
    }
    return frame.holds(longitude, latitude)
        ? new double[] {frame.x(longitude), frame.y(latitude)}
        : null;
  }

  /** Where a ring crosses a latitude. */
  private static double[] cuts(double[] ring, double latitude) {
    List<Double> cuts = new ArrayList<>();
    for (int i = 0; i + 3 < ring.length; i += 2) {
      double below = ring[i + 1];
      double above = ring[i + 3];
      if ((below > latitude) != (above > latitude)) {
        double part = (latitude - below) / (above - below);
        cuts.add(ring[i] + part * (ring[i + 2] - ring[i]));
      }
    }
    return cuts.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double width(double[] ring) {
    return edge(ring, 0, true) - edge(ring, 0, false);
  }

  /** The least or the greatest longitude (0) or latitude (1) of a ring. */
  static double edge(double[] ring, int which, boolean greatest) {
    double edge = greatest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (int i = which; i < ring.length; i += 2) {
      edge = greatest ? Math.max(edge, ring[i]) : Math.min(edge, ring[i]);
    }
    return edge;
  }
}

package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, or beside it.
 *
 * @param name its name
 * @param knownName its main name in the gazetteer, where that is another, or null
 * @param precision what its coordinates stand for, or null where there are none
 * @param longitude degrees east, or 0 where there are none
 * @param latitude degrees north, or 0
 * @param width of the box around it, degrees; 0 for a point
 * @param height of the box, degrees
 * @param rings its outline: longitudes and latitudes in turn, ring after ring; none where no
 *     outline is known
 * @param claims how many claims speak of it
 * @param claimants of how many claimants
 * @param reports in how many reports
 * @param status disputed, confirmed, or nothing
 * @param address its claims
 */
public record MapPlace(
    String name,
    @Nullable String knownName,
    @Nullable String precision,
    double longitude,
    double latitude,
    double width,
    double height,
    List<double[]> rings,
    long claims,
    long claimants,
    long reports,
    String status,
    String address) {

  private static final double LEAST = 4;
  private static final double MOST = 16;

  /** Of a feature of the answer. */
  static MapPlace of(JsonNode feature, Address here, Set<String> denied, Set<String> confirmed) {
    JsonNode row = feature.path("properties");
    String name = Shown.text(row, "name");
    JsonNode extent = row.path("extent");
    String known = Shown.orNull(row, "known_name");
    return new MapPlace(
        name,
        name.equals(known) ? null : known,
        Shown.orNull(row, "precision"),
        row.path("longitude").asDouble(),
        row.path("latitude").asDouble(),
        extent.path("east").asDouble() - extent.path("west").asDouble(),
        extent.path("north").asDouble() - extent.path("south").asDouble(),
        "MultiPolygon".equals(feature.at("/geometry/type").asText())
            ? DrawnArea.rings(feature.path("geometry"))
            : List.of(),
        row.path("claims").asLong(),
        row.path("claimants").asLong(),
        row.path("reports").asLong(),
        denied.contains(name) ? "disputed" : confirmed.contains(name) ? "confirmed" : "",
        here.at("/claims").with("frame", null).with("place", row.path("name").asText()).toString());
  }

  /** Its outline as a path of SVG: the area's own, or else the box around it. */
  String outline(Projection frame) {
    Pen pen = new Pen(frame);
    for (double[] ring : rings.isEmpty() ? List.of(box(frame)) : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        pen.to(ring[i], ring[i + 1]);
      }
      pen.close();
    }
    return pen.path();
  }

  private double[] box(Projection frame) {
    double across = across(frame) / Projection.WIDTH * (frame.east() - frame.west());
    double up = up(frame) / Projection.HEIGHT * (frame.north() - frame.south());
    double west = longitude - across;
    double east = longitude + across;
    return new double[] {
      west, latitude - up, east, latitude - up, east, latitude + up, west, latitude + up
    };
  }

  /** Whether a gazetteer knows where it is. */
  boolean isKnown() {
    return precision != null;
  }

  /** Whether its middle lies in the frame. */
  boolean isIn(Projection frame) {
    return frame.holds(longitude, latitude);
  }

  /**
   * How it is drawn: a point for a settlement, a ring for a district whose outline is not known, an
   * area for others and for what is larger.
   */
  public String shape() {
    if (precision == null) {
      return "";
    }
    return switch (precision) {
      case "point", "settlement" -> "point";
      case "district" -> rings.isEmpty() ? "ring" : "area";
      default -> "area";
    };
  }

  /** Whether it is larger than a district: too large for its middle to say where something is. */
  boolean isWide() {
    return shape().equals("area") && !"district".equals(precision);
  }

  /** The radius of its point, by how much is claimed; of a ring or an area, half its width. */
  double across(Projection frame) {
    if (shape().equals("point")) {
      return Math.min(MOST, LEAST + Math.sqrt((double) claims) * 1.6);
    }
    double half = width / (frame.east() - frame.west()) * Projection.WIDTH / 2;
    return Math.max(shape().equals("ring") ? MOST : 2 * MOST, Math.min(half, Projection.WIDTH));
  }

  /** Half the height of an area. */
  double up(Projection frame) {
    double half = height / (frame.north() - frame.south()) * Projection.HEIGHT / 2;
    return Math.max(2 * MOST, Math.min(half, Projection.HEIGHT));
  }
}

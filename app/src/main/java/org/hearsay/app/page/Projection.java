package org.hearsay.app.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Degrees → places on a drawing: equirectangular, true to scale at the middle of the frame.
 *
 * @param west western edge, degrees
 * @param south southern edge
 * @param east eastern edge
 * @param north northern edge
 */
public record Projection(double west, double south, double east, double north) {
  /** Width of the drawing. */
  public static final int WIDTH = 900;

  /** Its height. */
  public static final int HEIGHT = 560;

  private static final double LEAST = 0.2;

  /** The frame around these edges in the shape of the drawing. */
  static Projection around(double west, double south, double east, double north) {
    double middle = (south + north) / 2;
    double shape = WIDTH / (double) HEIGHT / Math.cos(Math.toRadians(middle));
    double height = Math.max(LEAST, Math.max(north - south, (east - west) / shape));
    double width = height * shape;
    double centre = (west + east) / 2;
    return new Projection(
        centre - width / 2, middle - height / 2, centre + width / 2, middle + height / 2);
  }

  /** The frame that an address names, or null where it names none. */
  static @Nullable Projection of(@Nullable String frame) {
    if (frame == null || !frame.matches("-?[\\d.]+(,-?[\\d.]+){3}")) {
      return null;
    }
    String[] edges = frame.split(",");
    return around(
        Double.parseDouble(edges[0]),
        Double.parseDouble(edges[1]),
        Double.parseDouble(edges[2]),
        Double.parseDouble(edges[3]));
  }

  double x(double longitude) {
    return (longitude - west) / (east - west) * WIDTH;
  }

  double y(double latitude) {
    return (north - latitude) / (north - south) * HEIGHT;
  }

  boolean holds(double longitude, double latitude) {
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  /** The same place, so many times as wide. */
  Projection times(double factor) {
    double across = (east - west) * factor / 2;
    double up = (north - south) * factor / 2;
    return moved((west + east) / 2, (south + north) / 2, across, up);
  }

  /** The same place, from south to north so many degrees or more. */
  Projection atLeast(double degrees) {
    return north - south < degrees ? times(degrees / (north - south)) : this;
  }

  /** As wide, so many widths to the east and heights to the north. */
  Projection moved(double widths, double heights) {
    double across = (east - west) / 2;
    double up = (north - south) / 2;
    return moved(
        (west + east) / 2 + widths * 2 * across,
        (south + north) / 2 + heights * 2 * up,
        across,
        up);
  }

  private static Projection moved(double x, double y, double across, double up) {
    double middle = Math.max(-85 + Math.min(up, 85), Math.min(85 - Math.min(up, 85), y));
    return new Projection(x - across, middle - up, x + across, middle + up);
  }

  /** As an address has it. */
  String frame() {
    return String.format(Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", west, south, east, north);
  }
}

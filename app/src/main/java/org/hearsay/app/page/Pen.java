package org.hearsay.app.page;

/** Draws lines as a path of SVG, in whole steps of the drawing from corner to corner. */
final class Pen {
  private final Projection frame;
  private final StringBuilder path = new StringBuilder();
  private boolean drawing;
  private long lastX;
  private long lastY;

  Pen(Projection frame) {
    this.frame = frame;
  }

  /** Draws on to a place, in degrees, or begins there where the pen was lifted. */
  void to(double longitude, double latitude) {
    long x = Math.round(frame.x(longitude));
    long y = Math.round(frame.y(latitude));
    if (!drawing) {
      path.append('M').append(x).append(' ').append(y);
    } else if (x != lastX || y != lastY) {
      path.append('l').append(x - lastX).append(' ').append(y - lastY);
    }
    drawing = true;
    lastX = x;
    lastY = y;
  }

  /** Ends a line. */
  void lift() {
    drawing = false;
  }

  /** Ends a line where it began. */
  void close() {
    path.append('z');
    lift();
  }

  /** All that was drawn; empty where nothing was. */
  String path() {
    return path.toString();
  }
}

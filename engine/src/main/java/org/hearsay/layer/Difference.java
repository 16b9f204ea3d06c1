package org.hearsay.layer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * A piece of ground, and what each of two maps says of it.
 *
 * @param first the first mapper's word for it, "" where they draw it without a word, or null where
 *     they do not draw it
 * @param second the second mapper's, in the same way
 * @param geometry the ground
 * @param squareKilometres its size on the ellipsoid
 */
public record Difference(
    @Nullable String first, @Nullable String second, Geometry geometry, double squareKilometres) {

  /** Smaller pieces are the width of a line: 100 square metres. */
  private static final double LEAST = 1e-4;

  /**
   * The pieces that two maps part the ground into: what both draw, by the words of both, then what
   * only the first draws, then what only the second does. The words are not compared: who holds
   * what "liberated" and "controlled" are is for the reader to say.
   */
  public static List<Difference> between(Layer first, Layer second) {
    List<Layer.Extent> ours = first.extents();
    List<Layer.Extent> theirs = second.extents();
    List<Difference> pieces = new ArrayList<>();
    for (Layer.Extent our : ours) {
      for (Layer.Extent their : theirs) {
        add(pieces, our, their, overlay(our, their.geometry(), OverlayNG.INTERSECTION));
      }
    }
    Geometry covered = all(theirs);
    ours.forEach(our -> add(pieces, our, null, overlay(our, covered, OverlayNG.DIFFERENCE)));
    Geometry known = all(ours);
    theirs.forEach(their -> add(pieces, null, their, overlay(their, known, OverlayNG.DIFFERENCE)));
    return pieces;
  }

  private static Geometry all(List<Layer.Extent> extents) {
    return UnaryUnionOp.union(extents.stream().map(Layer.Extent::geometry).toList());
  }

  private static Geometry overlay(Layer.Extent extent, Geometry other, int operation) {
    return OverlayNGRobust.overlay(extent.geometry(), other, operation);
  }

  private static void add(
      List<Difference> pieces,
      Layer.@Nullable Extent first,
      Layer.@Nullable Extent second,
      Geometry ground) {
    double area = Areas.squareKilometres(ground);
    if (area >= LEAST) {
      pieces.add(new Difference(word(first), word(second), Rings.wound(ground), area));
    }
  }

  private static @Nullable String word(Layer.@Nullable Extent extent) {
    return extent == null ? null : extent.status() == null ? "" : extent.status();
  }
}

package org.hearsay.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * One mapper's areas for one day.
 *
 * @param parts the areas
 * @param leftOut a sentence for each feature that is no area, such as a point
 */
public record Layer(List<Part> parts, List<String> leftOut) {

  /** Copies the lists. */
  public Layer {
    parts = List.copyOf(parts);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * All that has one status.
   *
   * @param status the mapper's word for it, or null for areas without one
   * @param geometry all its areas together, where they overlap once
   * @param squareKilometres its size on the ellipsoid
   */
  public record Extent(@Nullable String status, Geometry geometry, double squareKilometres) {}

  /**
   * What each status covers, in the order in which the file first has them. Areas of different
   * statuses are not taken off each other: where a mapper draws both, both are said.
   */
  public List<Extent> extents() {
    Map<String, List<Geometry>> byStatus = new LinkedHashMap<>();
    for (Part part : parts) {
      byStatus
          .computeIfAbsent(part.status() == null ? "" : part.status(), any -> new ArrayList<>())
          .add(part.geometry());
    }
    List<Extent> extents = new ArrayList<>();
    byStatus.forEach((status, geometries) -> extents.add(extent(status, geometries)));
    return extents;
  }

  private static Extent extent(String status, List<Geometry> geometries) {
    Geometry all = UnaryUnionOp.union(geometries);
    return new Extent(status.isEmpty() ? null : status, all, Areas.squareKilometres(all));
  }
}

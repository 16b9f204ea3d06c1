package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map layer to be kept: what one mapper drew for one day.
 *
 * @param claimant whose map it is
 * @param day the day that it is for
 * @param outlet who published it, or null
 * @param url where it was published, or null
 * @param file the name of its file
 * @param sha256 hash of that file
 * @param parts its areas
 * @param areas how large all is that has one status
 */
public record KeptLayer(
    String claimant,
    LocalDate day,
    @Nullable String outlet,
    @Nullable String url,
    String file,
    String sha256,
    List<Part> parts,
    List<Area> areas) {

  /** Copies the lists. */
  public KeptLayer {
    parts = List.copyOf(parts);
    areas = List.copyOf(areas);
  }

  /**
   * One area.
   *
   * @param feature which feature of the file it is, from 1
   * @param status the mapper's own word for its status, or null
   * @param geometry a GeoJSON geometry
   * @param properties all that the file says of it, as a JSON object
   * @param repaired what had to be repaired, or null
   */
  public record Part(
      int feature,
      @Nullable String status,
      String geometry,
      String properties,
      @Nullable String repaired) {}

  /**
   * The size of all that has one status. Nobody stated it: it is computed.
   *
   * @param status the mapper's own word, or null for areas without one
   * @param squareKilometres on the ellipsoid WGS 84
   */
  public record Area(@Nullable String status, double squareKilometres) {}
}

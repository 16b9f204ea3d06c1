package org.hearsay.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map layer as the ledger lists it.
 *
 * @param number its number in this ledger
 * @param claimant whose map it is
 * @param day the day that it is for
 * @param outlet who published it, or null
 * @param url where, or null
 * @param file the name of its file
 * @param sha256 hash of that file
 * @param reported by when it is known to have been published: the end of its day, or when it was
 *     recorded
 * @param recordedAt when the ledger got it
 * @param areas how large all is that has one status
 */
public record LayerRow(
    long number,
    String claimant,
    LocalDate day,
    @Nullable String outlet,
    @Nullable String url,
    String file,
    String sha256,
    Instant reported,
    Instant recordedAt,
    List<KeptLayer.Area> areas) {

  /** Copies the list. */
  public LayerRow {
    areas = List.copyOf(areas);
  }
}

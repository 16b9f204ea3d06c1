package org.hearsay.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which map layers are asked for; what is null does not matter.
 *
 * @param claimant whose maps, in whatever case
 * @param from first day
 * @param to last day, included
 * @param asOf the moment whose knowledge is asked for
 */
public record LayerFilter(
    @Nullable String claimant, @Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {

  /** All layers that stand now. */
  public static final LayerFilter ALL = new LayerFilter(null, null, null, AsOf.NOW);
}

package org.hearsay.claim.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question was looked for in.
 *
 * @param reports how many reports were compared
 * @param leftOut how many more may have to do with it and were not, because they are too many; the
 *     compared ones speak of the days nearest to what was asked
 * @param from the first day of which all were compared, or null where none was left out
 * @param to the last one, or null
 * @param withoutKeys how many reports of the ledger cannot be found at all, because they were
 *     recorded before what finds them was kept
 * @param reviews how many reviews of claims of the compared reports it goes by
 */
public record Compared(
    int reports,
    int leftOut,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    long withoutKeys,
    long reviews) {

  /** Whether all that may have to do with it was compared. */
  public boolean isAll() {
    return leftOut == 0 && withoutKeys == 0;
  }
}

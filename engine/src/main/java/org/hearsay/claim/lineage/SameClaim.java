package org.hearsay.claim.lineage;

import java.util.List;

/**
 * Tellings of several reports that answer one question and say the same: one claim.
 *
 * @param id the identifier of its first telling
 * @param tellings at least one, the earliest published first
 */
public record SameClaim(String id, List<Telling> tellings) {

  /** Copies the list. */
  public SameClaim {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("A claim that nobody tells");
    }
  }

  /** The telling that was published first. */
  public Telling first() {
    return tellings.get(0);
  }
}

package org.hearsay.claim.lineage;

import java.util.List;

/**
 * One answer to a question: a claim with who makes it.
 *
 * @param claim the claim with all its tellings
 * @param claimants who is said to have said it, each once, in the order of the tellings
 * @param origins how many independent origins this answer alone goes back to
 */
public record Answer(SameClaim claim, List<String> claimants, Origins origins) {

  /** Copies the list. */
  public Answer {
    claimants = List.copyOf(claimants);
  }
}

package org.hearsay.ledger;

import java.util.List;

/**
 * A claim with the words of its report that show it.
 *
 * @param claim the claim
 * @param content the words of what is claimed, in one piece or several
 * @param voices for each voice of its chain the words that show it: who it is, and what attributes
 *     to it; none for an outlet that only publishes
 */
public record Quoted(ClaimRow claim, List<Passage> content, List<List<Passage>> voices) {

  /** Copies the lists. */
  public Quoted {
    content = List.copyOf(content);
    voices = voices.stream().map(List::copyOf).toList();
  }
}

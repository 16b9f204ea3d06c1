package org.hearsay.claim;

import java.util.List;

/**
 * Through whom a claim came: from the voice nearest the reader to the origin.
 *
 * @param hops at least one; the first is the outlet that published the report
 */
public record Chain(List<Hop> hops) {

  /** Checks that somebody speaks. */
  public Chain {
    hops = List.copyOf(hops);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("A chain needs at least the voice nearest the reader");
    }
  }

  /** The voice furthest from the reader. */
  public Hop origin() {
    return hops.get(hops.size() - 1);
  }
}

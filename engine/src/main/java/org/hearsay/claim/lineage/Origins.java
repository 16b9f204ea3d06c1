package org.hearsay.claim.lineage;

import java.util.List;

/**
 * How many independent origins answers go back to, as a range.
 *
 * @param low the fewest: all that may be one taken for one
 * @param high the most: all that are named or described apart taken apart
 * @param reasons why, in words for a reader
 */
public record Origins(int low, int high, List<String> reasons) {

  /** Copies the list and checks the range. */
  public Origins {
    reasons = List.copyOf(reasons);
    if (low < 1 || high < low) {
      throw new IllegalArgumentException("No range of origins: " + low + " to " + high);
    }
  }

  /** "2", or "1 to 2". */
  public String range() {
    return low == high ? String.valueOf(low) : low + " to " + high;
  }
}

package org.hearsay.ledger;

/**
 * What a recording added to the ledger.
 *
 * @param outcome whether it was new
 * @param version how many versions of the report the ledger has now
 * @param added claims that no earlier version had
 * @param changed claims that an earlier version had otherwise
 * @param withdrawn claims that only the earlier version had
 */
public record Recorded(Outcome outcome, int version, int added, int changed, int withdrawn) {

  /** Whether a report was new to the ledger. */
  public enum Outcome {
    /** The first of its report. */
    NEW,
    /** A changed text of a report that was there. */
    NEW_VERSION,
    /** A text that was there, read by another engine or with other facts about it. */
    READ_ANEW,
    /** The same text, read by the same engine: nothing was added. */
    KNOWN
  }
}

package org.hearsay.claim.lineage;

import org.jspecify.annotations.Nullable;

/**
 * How two claims stand to each other.
 *
 * @param one identifier of a claim
 * @param other identifier of another
 * @param kind whether they say the same
 * @param difference what they differ in that makes them not comparable; null for other kinds
 */
public record Relation(String one, String other, Kind kind, @Nullable Difference difference) {

  /** Whether two claims say the same. */
  public enum Kind {
    /** Two voices say the same. */
    AGREE("agree"),
    /** Two numbers for one thing, neither of which says that the other is wrong. */
    DIFFER("differ"),
    /** If one is right, the other is not. */
    CONTRADICT("contradict"),
    /** They look alike, and answer two questions. */
    NOT_COMPARABLE("not comparable");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The words for it in JSON, tables and pages. */
    public String label() {
      return label;
    }
  }

  /** Why two claims that look alike cannot be compared. */
  public enum Difference {
    /** Killed is not lost, and lost is not wounded. */
    MEASURE("measure"),
    /** A district is not a region. */
    SCOPE("scope"),
    /** A day is not all days since. */
    PERIOD("period");

    private final String label;

    Difference(String label) {
      this.label = label;
    }

    /** The word for it in JSON, tables and pages. */
    public String label() {
      return label;
    }
  }
}

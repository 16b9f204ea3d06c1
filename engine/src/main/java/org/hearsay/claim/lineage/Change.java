package org.hearsay.claim.lineage;

/**
 * Something that happened to a claim on its way from one telling to another.
 *
 * @param kind what happened
 * @param from the telling nearer to the origin
 * @param to the changed one
 */
public record Change(Kind kind, Telling from, Telling to) {

  /** What can happen to a claim on its way. */
  public enum Kind {
    /** "Up to 1,610" told as 1,610. */
    BOUND_DROPPED("bound dropped"),
    /** 1,610 told as "about 1,610". */
    BOUND_ADDED("bound added"),
    /** "Up to 1,610" told as "over 1,600". */
    BOUND_FLIPPED("bound flipped"),
    /** "Over 800" told as "about 800". */
    BOUND_CHANGED("bound changed"),
    /** 4,130 told as 4,100. */
    ROUNDED("rounded"),
    /** Lost told as killed, held told as captured. */
    MEASURE_CHANGED("measure changed"),
    /** All since the beginning told as one day's. */
    TOTAL_AS_DAY("total told as a day's"),
    /** A number of one day told as that of a later one. */
    DATE_LOST("date lost"),
    /** "Unlikely" told as "impossible". */
    HEDGE_CHANGED("hedge changed"),
    /** "Unlikely to hold" told as "will not hold". */
    HEDGE_LOST("hedge lost"),
    /** A voice that it came through, or its origin, is left out. */
    CHAIN_CUT("chain cut short"),
    /** Who is named in one telling is a government or "officials" in another. */
    SOURCE_BLURRED("source blurred"),
    /** A number that a publisher worked out, given to somebody as his. */
    DERIVED("derived number");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The words for it in JSON, tables and pages. */
    public String label() {
      return label;
    }
  }
}

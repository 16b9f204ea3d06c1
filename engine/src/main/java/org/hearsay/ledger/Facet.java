package org.hearsay.ledger;

/** By what the claims of a view are counted. */
public enum Facet {
  /** Who is last in the chain. */
  CLAIMANT("claimant", origin("actor")),
  /** For whom that one speaks. */
  SIDE("side", origin("side")),
  /** Who published the report. */
  OUTLET("outlet", ""),
  /** What figures count. */
  MEASURE("measure", of("claim_figure", "measure")),
  /** What has been said about claims. */
  STATUS("status", of("claim_status", "value")),
  /** The day on which the report is known to have been published, in UTC. */
  DAY("day", "");

  private final String label;
  private final String pairs;

  Facet(String label, String pairs) {
    this.label = label;
    this.pairs = pairs;
  }

  /** The word for it in addresses and JSON. */
  public String label() {
    return label;
  }

  /**
   * SQL that gives claims, those of the numbers that are put into it, each with what names it;
   * nothing where the claim itself holds that.
   */
  String pairs() {
    return pairs;
  }

  private static String of(String table, String column) {
    return "SELECT x.claim, x.%s FROM %%s f CROSS JOIN %s x WHERE x.claim = f.number AND x.%s IS NOT NULL"
        .formatted(column, table, column);
  }

  private static String origin(String column) {
    return of("claim_hop", column) + " AND x.is_origin = 1";
  }
}

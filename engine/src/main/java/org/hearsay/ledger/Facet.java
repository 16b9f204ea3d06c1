package org.hearsay.ledger;

/** By what the claims of a view are counted. */
public enum Facet {
  /** Who is last in the chain. */
  CLAIMANT(
      "claimant",
      "JOIN claim_hop x ON x.claim = f.claim AND x.is_origin = 1 JOIN term t ON t.id = x.actor",
      "t.name"),
  /** For whom that one speaks. */
  SIDE(
      "side",
      "JOIN claim_hop x ON x.claim = f.claim AND x.is_origin = 1 JOIN term t ON t.id = x.side",
      "t.name"),
  /** Who published the report. */
  OUTLET("outlet", "JOIN term t ON t.id = c.outlet", "t.name"),
  /** What figures count. */
  MEASURE(
      "measure",
      "JOIN claim_figure x ON x.claim = f.claim JOIN term t ON t.id = x.measure",
      "t.name"),
  /** What has been said about claims. */
  STATUS("status", "JOIN claim_status x ON x.claim = f.claim", "x.value"),
  /** The day on which the report is known to have been published, in UTC. */
  DAY("day", "", "substr(r.reported, 1, 10)");

  private final String label;
  private final String joins;
  private final String name;

  Facet(String label, String joins, String name) {
    this.label = label;
    this.joins = joins;
    this.name = name;
  }

  /** The word for it in addresses and JSON. */
  public String label() {
    return label;
  }

  /** SQL that joins to a claim {@code c}, found as {@code f}, what names it. */
  String joins() {
    return joins;
  }

  /** The name, in SQL. */
  String named() {
    return name;
  }
}

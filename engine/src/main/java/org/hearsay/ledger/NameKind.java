package org.hearsay.ledger;

/** What a name in the ledger is a name of. */
public enum NameKind {
  CLAIMANT("claimant", "actor"),
  SIDE("side", "side"),
  OUTLET("outlet", "outlet"),
  MEASURE("measure", "measure"),
  PLACE("place", "place");

  private final String label;
  private final String kind;

  NameKind(String label, String kind) {
    this.label = label;
    this.kind = kind;
  }

  /** The word for it, as in the option that filters by it. */
  public String label() {
    return label;
  }

  /** What the table {@code term} calls it. */
  String kind() {
    return kind;
  }
}

package org.hearsay.claim;

/** Whether a claim says of an event that it happened. */
public enum Factuality {
  /** It happened, happens or is going on. */
  ASSERTED("asserted"),
  /** It did not happen, was refused, or was stopped before it could. */
  NEGATED("negated"),
  /** It will happen, or somebody means it to. */
  PLANNED("planned"),
  /** Somebody asks for it or orders it. */
  DEMANDED("demanded"),
  /** It happens if something else does. */
  CONDITIONAL("conditional"),
  /** It may happen or may have happened. */
  POSSIBLE("possible"),
  /** It may happen, and somebody is afraid of it or warns of it. */
  FEARED("feared");

  private final String label;

  Factuality(String label) {
    this.label = label;
  }

  /** The word for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

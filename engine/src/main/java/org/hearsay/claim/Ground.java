package org.hearsay.claim;

/** What an event does to the ground that its actor has. */
public enum Ground {
  TAKEN("taken"),
  HELD("held"),
  LOST("lost");

  private final String label;

  Ground(String label) {
    this.label = label;
  }

  /** The word for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

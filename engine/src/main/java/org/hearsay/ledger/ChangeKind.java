package org.hearsay.ledger;

/** What a later recording did to a claim. */
public enum ChangeKind {
  /** It is new, with its report or in a new version of it. */
  ADDED("added"),
  /** The new version, or the new reading, has it otherwise. */
  CHANGED("changed"),
  /** The new version, or the new reading, has it no more. */
  WITHDRAWN("withdrawn");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  /** The word for it in tables and JSON. */
  public String label() {
    return label;
  }

  static ChangeKind of(String label) {
    for (ChangeKind kind : values()) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("There is no change " + label);
  }
}

package org.hearsay.ledger;

/** What a person says of a claim. */
public enum ReviewKind {
  /** It was read right. */
  ACCEPTED("accepted"),
  /** It is none, or none that should be counted. */
  SET_ASIDE("set aside"),
  /** A part of it is otherwise. */
  CORRECTED("corrected"),
  /** It says the same as another. */
  SAME_AS("same as"),
  /** It does not say the same as another. */
  NOT_SAME_AS("not same as"),
  /** It and another of its report are one claim that was read as two. */
  MERGED("merged with"),
  /** It is several claims that were read as one. */
  SPLIT("split"),
  /** An earlier review of it no longer holds. */
  TAKEN_BACK("taken back");

  private final String label;

  ReviewKind(String label) {
    this.label = label;
  }

  /** The word for it in tables and JSON. */
  public String label() {
    return label;
  }

  static ReviewKind of(String label) {
    for (ReviewKind kind : values()) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("There is no kind of review " + label);
  }
}

package org.hearsay.claim;

/** Whether a figure counts one period or all until its end. */
public enum FigureKind {
  INCREMENT("increment"),
  TOTAL("total");

  private final String label;

  FigureKind(String label) {
    this.label = label;
  }

  /** The words for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

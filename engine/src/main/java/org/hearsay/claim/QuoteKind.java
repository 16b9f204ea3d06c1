package org.hearsay.claim;

/** How closely a report gives the words of whom it quotes. */
public enum QuoteKind {
  /** Wholly in quotation marks. */
  DIRECT("direct"),
  /** In the words of the report. */
  INDIRECT("indirect"),
  /** Partly in quotation marks. */
  MIXED("mixed"),
  /** The own voice of the report: nobody else is named as having said it. */
  NONE("none");

  private final String label;

  QuoteKind(String label) {
    this.label = label;
  }

  /** The words for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

package org.hearsay.claim;

/** How finely a time is known. */
public enum Precision {
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  SEASON("season"),
  YEAR("year"),
  DECADE("decade"),
  RANGE("range");

  private final String label;

  Precision(String label) {
    this.label = label;
  }

  /** The words for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

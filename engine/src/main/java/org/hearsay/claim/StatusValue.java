package org.hearsay.claim;

/** What has been said about a claim, other than the claim. */
public enum StatusValue {
  SAID("said"),
  REPORTED("reported"),
  CONFIRMED("confirmed"),
  DENIED("denied"),
  NOT_CONFIRMED("not confirmed"),
  DECLINED_TO_COMMENT("declined to comment"),
  WITHDRAWN("withdrawn");

  private final String label;

  StatusValue(String label) {
    this.label = label;
  }

  /** The words for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

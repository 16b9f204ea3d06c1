package org.hearsay.claim;

/** What kind of voice passes a claim on. */
public enum HopKind {
  OUTLET("outlet"),
  NAMED_PERSON("named person"),
  /** An office or a spokesperson without a name. */
  OFFICE("office"),
  ORGANISATION("organisation"),
  DOCUMENT("document"),
  UNNAMED_OFFICIAL("unnamed official"),
  UNNAMED_GROUP("unnamed group"),
  /** An attribution without anybody behind it: "is seen as", "reportedly". */
  NO_SOURCE("no source named");

  private final String label;

  HopKind(String label) {
    this.label = label;
  }

  /** The words for it in JSON, tables and pages. */
  public String label() {
    return label;
  }
}

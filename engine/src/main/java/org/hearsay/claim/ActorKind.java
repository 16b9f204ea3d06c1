package org.hearsay.claim;

/** What kind of actor speaks or is named in a report. */
public enum ActorKind {
  PERSON("person"),
  BODY("body"),
  ARMED_FORCE("armed force"),
  OUTLET("outlet"),
  DOCUMENT("document"),
  /** One person without a name: an official, a spokesperson. */
  UNNAMED_PERSON("unnamed person"),
  UNNAMED_GROUP("unnamed group");

  private final String label;

  ActorKind(String label) {
    this.label = label;
  }

  /** The words for it in data files, JSON, tables and pages. */
  public String label() {
    return label;
  }
}

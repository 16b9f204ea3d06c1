package org.hearsay.claim;

/** What kind of outlet publishes something; who else may be behind it depends on it. */
public enum OutletKind {
  AGENCY("agency"),
  BROADCASTER("broadcaster"),
  NEWSPAPER("newspaper"),
  MAGAZINE("magazine"),
  SITE("site"),
  /** Owned or run by a state. */
  STATE_MEDIA("state media"),
  /** A ministry's or an army's own. */
  MINISTRY_CHANNEL("ministry channel"),
  /** Carries what others publish. */
  AGGREGATOR("aggregator"),
  /** Carries what its customers write of themselves. */
  PRESS_RELEASES("press releases"),
  PICTURES("pictures"),
  /** Draws fronts and strikes on maps. */
  MAPPER("mapper"),
  CHANNEL("channel");

  private final String label;

  OutletKind(String label) {
    this.label = label;
  }

  /** The words for it in data files, JSON, tables and pages. */
  public String label() {
    return label;
  }
}

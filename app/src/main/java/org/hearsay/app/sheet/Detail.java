package org.hearsay.app.sheet;

/** How much a sheet tells of each claim. */
public enum Detail {
  /** Words, chain, certainty, status and figures. */
  BRIEF,
  /**
   * Also how and when it was said, the times and places that it speaks of, and what stayed unread.
   */
  FULL,
  /** Also which pass found what, in which words. */
  EXPLAINED
}

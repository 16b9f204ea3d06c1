package org.hearsay.interpret.time;

/** The sorts of time expressions that TIMEX3 tells apart. */
public enum TimexType {
  /** A day or anything coarser: "Tuesday", "in August", "now". */
  DATE,
  /** A time of the day: "10:30 a.m.", "Tuesday night". */
  TIME,
  /** A length: "three days". */
  DURATION,
  /** Again and again: "every day". */
  SET
}

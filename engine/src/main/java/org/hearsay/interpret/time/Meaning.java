package org.hearsay.interpret.time;

/** How the words of a pattern become days. */
@FunctionalInterface
interface Meaning {

  /** The days, or why there are none. */
  Resolution resolve(Match match, Context context);
}

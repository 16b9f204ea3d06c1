package org.hearsay.interpret.time;

/** What became of a time: days, a meaning without days, or the reason why it has none. */
sealed interface Resolution permits Days, Noted, Undated {

  /** What the words mean, as far as they tell. */
  Timex timex();
}

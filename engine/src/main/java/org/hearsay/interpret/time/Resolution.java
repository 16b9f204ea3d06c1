package org.hearsay.interpret.time;

/** What became of a time: days, or the reason why it has none. */
sealed interface Resolution permits Days, Undated {}

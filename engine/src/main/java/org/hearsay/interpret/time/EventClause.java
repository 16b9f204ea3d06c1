package org.hearsay.interpret.time;

import org.hearsay.interpret.time.TimeMention.Kind;

/**
 * A time that is told by an event: "since the invasion started".
 *
 * @param kind SINCE or UNTIL
 * @param begin index of "since" or "until"
 * @param end index after the last word
 * @param word the noun or verb that names the event, lower case
 */
record EventClause(Kind kind, int begin, int end, String word) {}

package org.hearsay.evaluation.geoparsing;

import org.jspecify.annotations.Nullable;

/**
 * A name of a place in a text, by the corpus or by us.
 *
 * @param begin where it begins
 * @param end one past its last letter
 * @param name the words
 * @param at where the place is, or null where nobody says
 * @param place what it was taken for, for people
 */
record Toponym(int begin, int end, String name, @Nullable Point at, String place) {

  /** Whether the two share a letter. */
  boolean overlaps(Toponym other) {
    return begin < other.end && other.begin < end;
  }
}

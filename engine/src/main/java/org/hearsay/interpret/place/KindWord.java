package org.hearsay.interpret.place;

import java.util.Locale;
import org.hearsay.interpret.lexicon.Table;

/**
 * A row of kind-words.csv: a word that tells what kind of place a name is.
 *
 * @param word the word, lower case
 * @param kind the kind
 * @param where where it stands
 * @param lower whether it belongs to the name in lower case too
 */
record KindWord(String word, String kind, Where where, boolean lower) {

  /** Where a word of kind stands. */
  enum Where {
    AFTER,
    BEFORE,
    OF,
    /** Before a name that is no place's. */
    NOT
  }

  static KindWord of(Table.Row row) {
    return new KindWord(
        row.cell(0),
        row.cell(1),
        Where.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
        row.cell(3).equals("yes"));
  }

  /** Whether a word as it is written belongs to the name that it stands beside. */
  boolean isPartOfName(String written) {
    return lower || !written.isEmpty() && Character.isUpperCase(written.charAt(0));
  }
}

package org.hearsay.interpret.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.interpret.lexicon.Table;

/** Units of measurement and money, by the words and signs around a number. */
final class Units {

  private static final int LONGEST = 4;
  private static final Map<String, Unit> AFTER = new HashMap<>();
  private static final Map<String, Unit> SIGNS = new HashMap<>();
  private static final Map<String, Unit> WORDS_BEFORE = new HashMap<>();

  /**
   * A unit.
   *
   * @param code as a figure keeps it: "km2", "USD", "percent"; empty where there is none
   * @param measure what it measures: "area", "money"
   */
  record Unit(String code, String measure) {

    /** Whether what it measures is better named by what follows: litres of water. */
    boolean ofSubstance() {
      return measure.equals("volume") || measure.equals("mass");
    }
  }

  /**
   * A unit found after a number.
   *
   * @param unit the unit
   * @param to one past its last token
   */
  record Found(Unit unit, int to) {}

  static {
    for (Table.Row row : Table.beside(Units.class, "currencies.csv").rows()) {
      Map<String, Unit> place = row.cell(1).equals("before") ? SIGNS : AFTER;
      place.put(row.cell(0), new Unit(row.cell(2), "money"));
    }
    for (Table.Row row : Table.beside(Units.class, "units.csv").rows()) {
      Map<String, Unit> place = row.cell(3).equals("before") ? WORDS_BEFORE : AFTER;
      place.put(row.cell(0), new Unit(row.cell(1), row.cell(2)));
    }
  }

  private Units() {}

  /** Whether {@code word} is a sign or code of money that stands before a number. */
  static boolean isSign(String word) {
    return SIGNS.containsKey(word);
  }

  /** The money that a sign before the number names. */
  static Optional<Unit> ofSign(String sign) {
    return Optional.ofNullable(SIGNS.get(sign));
  }

  /** The measure that a word before the number names: "magnitude 6.1". */
  static Optional<Unit> before(String word) {
    return Optional.ofNullable(WORDS_BEFORE.get(word));
  }

  /** The unit that is tied on to a number: "12-kilometre", "40%", "10km". */
  static Optional<Unit> ofTail(String tail) {
    return tail.isEmpty() ? Optional.empty() : Optional.ofNullable(AFTER.get(tail));
  }

  /** The unit whose words begin at {@code i}, the longest first. */
  static Optional<Found> at(Words words, int i) {
    for (int length = LONGEST; length > 0; length--) {
      Unit unit = i + length > words.size() ? null : AFTER.get(words.words(i, i + length));
      if (unit != null && isUnit(words, i)) {
        return Optional.of(new Found(unit, i + length));
      }
    }
    return Optional.empty();
  }

  /** "won" and "rand" are verbs or names as well. */
  private static boolean isUnit(Words words, int i) {
    return !words.isVerb(i) && !words.is(i, "in");
  }

  /** One past a per-cent sign or word at {@code i}, so that "10% to 15%" is one range. */
  static int skip(Words words, int i) {
    return at(words, i).filter(found -> found.unit().measure().equals("share")).isPresent()
        ? i + (words.is(i, "per") ? 2 : 1)
        : i;
  }
}

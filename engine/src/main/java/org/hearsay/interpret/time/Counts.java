package org.hearsay.interpret.time;

import java.util.List;

/** The number and the unit that the words of a length of time tell. */
final class Counts {

  /** No count of units in the news is larger, and no day of the calendar is left by counting it. */
  private static final int MOST = 10_000;

  private static final int HUNDRED = 100;

  private Counts() {}

  /** The unit counted; days where none is named. */
  static Unit unit(Match match) {
    return match
        .value(Category.UNIT)
        .or(() -> match.value(Category.UNITS))
        .or(() -> match.value(Category.LONGUNIT))
        .or(() -> match.value(Category.PLAINUNITS))
        .map(Unit::of)
        .orElse(Unit.DAY);
  }

  static boolean isCounted(Match match) {
    return match.has(Category.NUM) || match.has(Category.COUNT);
  }

  static boolean isTooMany(Match match) {
    return of(match) > MOST;
  }

  /** How many; one where no number is told. */
  static int of(Match match) {
    List<Integer> words =
        match.senses().stream()
            .filter(sense -> sense.category() == Category.NUM)
            .map(sense -> Integer.parseInt(sense.value()))
            .toList();
    return words.isEmpty() ? match.number(Category.COUNT).orElse(1) : value(words);
  }

  /** "Twenty four", "two hundred", "a hundred and fifty". */
  private static int value(List<Integer> words) {
    int value = 0;
    for (int word : words) {
      boolean times = word >= HUNDRED && value > 0 && value < HUNDRED;
      value = times ? value * word : Math.min(value + word, MOST + 1);
    }
    return value;
  }

  /** The count as a length has it: X where the words do not tell how many. */
  static String written(Match match) {
    boolean one =
        match.has(Category.ONE) || match.has(Category.UNIT) || match.has(Category.LONGUNIT);
    if (isCounted(match)) {
      return of(match) + fraction(match);
    }
    return one && !match.has(Category.VAGUE) ? "1" + fraction(match) : "X";
  }

  private static String fraction(Match match) {
    String half = match.has(Category.HALF) ? ".5" : "";
    return match.value(Category.FRACTION).map(part -> "." + part).orElse(half);
  }

  /** The length that the words tell. */
  static Timex length(Match match) {
    return Timex.length(written(match), unit(match));
  }
}

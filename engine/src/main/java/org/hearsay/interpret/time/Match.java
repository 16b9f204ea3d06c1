package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words that fit a pattern.
 *
 * @param pattern the pattern
 * @param first index of the first word of the time
 * @param end index after its last word
 * @param taken how many words the pattern took, with those that only place the time
 * @param senses what its words mean, in order
 */
record Match(TimePattern pattern, int first, int end, int taken, List<Sense> senses) {

  Match {
    senses = List.copyOf(senses);
  }

  /** The first value of a category. */
  Optional<String> value(Category category) {
    return value(category, 0);
  }

  /** The value of a category where it stands for the {@code nth} time, from zero. */
  Optional<String> value(Category category, int nth) {
    return senses.stream()
        .filter(sense -> sense.category() == category)
        .map(Sense::value)
        .skip(nth)
        .findFirst();
  }

  /** The first value of a category, as a number. */
  OptionalInt number(Category category) {
    return number(category, 0);
  }

  /** The {@code nth} value of a category, as a number. */
  OptionalInt number(Category category, int nth) {
    return value(category, nth)
        .map(Integer::parseInt)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  boolean has(Category category) {
    return value(category).isPresent();
  }

  /** The same match with one more sense, taken from elsewhere. */
  Match with(Sense sense) {
    List<Sense> more = new ArrayList<>(senses);
    more.add(sense);
    return new Match(pattern, first, end, taken, more);
  }
}

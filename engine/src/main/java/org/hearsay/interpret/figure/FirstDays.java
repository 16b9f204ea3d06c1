package org.hearsay.interpret.figure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.interpret.time.TimeMention;

/**
 * The stretch that "the first 10 days of November" and "the first three weeks of 2023" mean.
 *
 * @param from its first day
 * @param to its last day
 */
record FirstDays(LocalDate from, LocalDate to) {

  private static final int DAYS_A_WEEK = 7;

  /**
   * The stretch that the words of a length mean, where "of" and a dated time follow them.
   *
   * @param from index of the first word of the length
   * @param to index after the last
   */
  static Optional<FirstDays> of(Scene scene, int from, int to) {
    Words words = scene.words();
    int first = words.is(from, "the") ? from + 1 : from + 2;
    boolean told = words.is(first, "first") && words.is(first - 1, "the") && words.is(to, "of");
    int days = told && first + 1 < to ? days(words, first + 1, to - 1) : 0;
    return days == 0 || !words.has(to + 1)
        ? Optional.empty()
        : start(scene, to + 1).map(day -> new FirstDays(day, day.plusDays(days - 1L)));
  }

  private static int days(Words words, int number, int unit) {
    int length = words.is(unit, "days") ? 1 : words.is(unit, "weeks") ? DAYS_A_WEEK : 0;
    return new NumeralFinder(words)
        .all().stream()
            .filter(numeral -> numeral.from() == number && numeral.to() == unit)
            .map(Numeral::low)
            .filter(Objects::nonNull)
            .mapToInt(low -> low.intValue() * length)
            .findFirst()
            .orElse(0);
  }

  private static Optional<LocalDate> start(Scene scene, int word) {
    var span = scene.words().token(word).span();
    return scene.times().touching(span.begin(), span.end()).stream()
        .map(TimeMention::from)
        .filter(Objects::nonNull)
        .findFirst();
  }
}

package org.hearsay.interpret;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Period;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Ends a time that runs up to now on the day on which it was said, where the report came later:
 * "the past week", said on Tuesday and printed on Wednesday, ends on Tuesday.
 */
final class SpokenPeriods {

  private static final Set<String> RUNNING =
      Table.beside(Cast.class, "running_times.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private SpokenPeriods() {}

  /** The figure, its time by the day of the saying. */
  static Figure of(Figure figure, @Nullable LocalDate said, @Nullable LocalDate published) {
    Period period = figure.period();
    if (said == null || published == null || period == null || !said.isBefore(published)) {
      return figure;
    }
    return published.equals(period.to()) ? figure.during(until(period, said)) : figure;
  }

  private static Period until(Period period, LocalDate said) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return new Period(from, said, period.text());
    }
    LocalDate first = isRunning(period) ? from.minusDays(ChronoUnit.DAYS.between(said, to)) : from;
    return first.isAfter(said) ? period : new Period(first, said, period.text());
  }

  private static boolean isRunning(Period period) {
    String text = period.text().toLowerCase(Locale.ROOT);
    return !text.startsWith("since") && Stream.of(text.split("\\s+")).anyMatch(RUNNING::contains);
  }
}

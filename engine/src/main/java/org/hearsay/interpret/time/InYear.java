package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hearsay.claim.Precision;

/** Finds the year that a date without one is in. */
final class InYear {

  /** Beyond so many days back and so few ahead, a date without a year is the coming one. */
  private static final int LONG_AGO = 180;

  private static final int SOON = 90;

  /** A date so many days before the one named last in a story is of the year after. */
  private static final int TURN_OF_THE_YEAR = 240;

  private static final int TURN_OF_THE_YEAR_BACK = 300;

  private InYear() {}

  static long distance(Stretch stretch, LocalDate day) {
    if (day.isBefore(stretch.from())) {
      return ChronoUnit.DAYS.between(day, stretch.from());
    }
    return Math.max(0, ChronoUnit.DAYS.between(stretch.to(), day));
  }

  /**
   * The stretch in the year that is meant: the one written; else, in a report of history, the year
   * it speaks of; else the last one begun by publication, or the coming one where the verb is of
   * the future or the last lies much further off than the next.
   */
  static Optional<Stretch> of(
      Match match, Context context, Function<Integer, Optional<Stretch>> make) {
    OptionalInt written = match.number(Category.YEAR);
    if (written.isPresent()) {
      return make.apply(written.getAsInt());
    }
    Integer spokenOf = context.year();
    if (spokenOf != null) {
      return onward(make, spokenOf, context);
    }
    LocalDate published = context.published();
    return published == null ? Optional.empty() : near(published, context.future(), make);
  }

  /** A story goes on: "January" after "December 1941" is that of the next year. */
  private static Optional<Stretch> onward(
      Function<Integer, Optional<Stretch>> make, int year, Context context) {
    Optional<Stretch> same = make.apply(year);
    Days last = context.last();
    if (last == null || last.from() == null || same.isEmpty() || isCoarse(last)) {
      return same;
    }
    long back = ChronoUnit.DAYS.between(same.get().from(), last.from());
    if (back > TURN_OF_THE_YEAR) {
      return make.apply(year + 1);
    }
    return back < -TURN_OF_THE_YEAR_BACK ? make.apply(year - 1) : same;
  }

  private static boolean isCoarse(Days last) {
    return last.precision() != Precision.DAY
        && last.precision() != Precision.MONTH
        && last.precision() != Precision.WEEK;
  }

  private static Optional<Stretch> near(
      LocalDate published, boolean future, Function<Integer, Optional<Stretch>> make) {
    Optional<Stretch> past = Optional.empty();
    Optional<Stretch> coming = Optional.empty();
    for (int year = published.getYear() - 8; year <= published.getYear() + 8; year++) {
      Optional<Stretch> stretch = make.apply(year);
      if (stretch.filter(s -> !s.from().isAfter(published)).isPresent()) {
        past = stretch;
      }
      if (coming.isEmpty()) {
        coming = stretch.filter(s -> !s.to().isBefore(published));
      }
    }
    return isComing(past, coming, published, future) ? coming : past;
  }

  private static boolean isComing(
      Optional<Stretch> past, Optional<Stretch> coming, LocalDate published, boolean future) {
    if (past.isEmpty() || coming.isEmpty()) {
      return coming.isPresent();
    }
    long ago = distance(past.get(), published);
    long ahead = distance(coming.get(), published);
    return future || ago > LONG_AGO && ahead <= Math.max(SOON, ago / 2);
  }

  static Resolution unknown(Match match, Context context) {
    boolean placed = match.has(Category.YEAR) || context.year() != null;
    return placed || context.published() != null ? Undated.NO_SUCH_DAY : Undated.NO_PUBLICATION;
  }
}

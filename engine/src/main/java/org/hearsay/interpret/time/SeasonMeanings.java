package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.Precision;

/** Seasons and centuries. */
final class SeasonMeanings {

  private static final int HUNDRED = 100;

  private SeasonMeanings() {}

  static Resolution season(Match match, Context context) {
    String season = seasonOf(match);
    return InYear.of(match, context, year -> Optional.of(Stretch.season(season, year)))
        .map(stretch -> (Resolution) whole(stretch, season))
        .orElse(InYear.unknown(match, context));
  }

  /** "The summer of that year". */
  static Resolution seasonOfLastYear(Match match, Context context) {
    return season(CalendarMeanings.inLastYear(match, context), context);
  }

  static Resolution seasonShifted(Match match, Context context) {
    LocalDate now = context.now();
    if (now == null) {
      return Undated.NO_PUBLICATION;
    }
    String season = seasonOf(match);
    List<Stretch> near =
        IntStream.rangeClosed(now.getYear() - 2, now.getYear() + 2)
            .mapToObj(year -> Stretch.season(season, year))
            .toList();
    int shift = RelativeMeanings.shift(match);
    Stretch meant = shift < 0 ? lastOver(near, now) : nearest(near, now);
    if (shift > 0) {
      meant = near.stream().filter(s -> s.from().isAfter(now)).findFirst().orElse(meant);
    }
    return whole(meant, season);
  }

  static Resolution century(Match match, Context context) {
    int nth =
        IntStream.of(
                match.number(Category.ORD).orElse(0),
                match.number(Category.DAY).orElse(0),
                match.number(Category.HYPHENCENTURY).orElse(0))
            .max()
            .orElse(0);
    boolean before = match.value(Category.ERA).equals(Optional.of("bc"));
    int first = before ? 1 - HUNDRED * nth : HUNDRED * (nth - 1);
    Stretch stretch = Stretch.years(first, first + HUNDRED - 1);
    Timex timex = Timex.century(before ? first + 1 : Math.max(1, first));
    return Days.whole(stretch, Precision.RANGE, timex);
  }

  private static Days whole(Stretch stretch, String season) {
    return Days.whole(stretch, Precision.SEASON, Timex.season(stretch.from().getYear(), season));
  }

  private static Stretch lastOver(List<Stretch> near, LocalDate day) {
    Stretch last = near.get(0);
    for (Stretch stretch : near) {
      last = stretch.to().isBefore(day) ? stretch : last;
    }
    return last;
  }

  private static Stretch nearest(List<Stretch> near, LocalDate day) {
    Stretch best = near.get(0);
    for (Stretch stretch : near) {
      best = InYear.distance(stretch, day) < InYear.distance(best, day) ? stretch : best;
    }
    return best;
  }

  private static String seasonOf(Match match) {
    return match.value(Category.SEASON).or(() -> match.value(Category.FALL)).orElseThrow();
  }
}

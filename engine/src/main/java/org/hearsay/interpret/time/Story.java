package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.Set;
import org.hearsay.claim.Precision;
import org.hearsay.interpret.time.TimeMention.Kind;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a report has got to in time: the day, the year and the quarter that it spoke of last.
 *
 * <p>A report of the news is told from its day of publication. One of history is told like a story,
 * and a time in it from the one before.
 */
final class Story {

  /** Words before a bare year that say that things happened in it. */
  private static final Set<String> PLACED = Set.of("in", "by", "during", "throughout", "(", "");

  /** Meanings of times that are told in passing: the story does not move there. */
  private static final Set<String> ASIDE =
      Set.of("past", "coming", "recent", "ago", "yearAgo", "inLength", "decade", "century");

  private static final Set<String> ENDS_OF_QUARTERS = Set.of("length", "unitNow");

  /** A bare year that lies so many years off is told in passing. */
  private static final int LEAP = 10;

  private final @Nullable LocalDate published;
  private final boolean ofHistory;
  private @Nullable Days lastDay;
  private @Nullable Days last;
  private @Nullable Integer year;
  private @Nullable LocalDate quarter;

  /**
   * The story of one report.
   *
   * @param published its day of publication, or null
   * @param ofHistory whether it tells of times long past
   * @param firstYear the first year that it names, or null
   */
  Story(@Nullable LocalDate published, boolean ofHistory, @Nullable Integer firstYear) {
    this.published = published;
    this.ofHistory = ofHistory;
    this.year = ofHistory ? firstYear : null;
  }

  /** What a time that comes next is measured from. */
  Context context(@Nullable LocalDate said, boolean future) {
    return new Context(published, said, future, lastDay, last, year, ofHistory, quarter);
  }

  /** Moves on to a time, and tells whether it did. */
  boolean remember(Line line, Phrase phrase, Days days) {
    if (!ofHistory && !line.sentence().kind().holdsClaims()) {
      return false;
    }
    Match match = phrase.first();
    turnQuarter(match, days);
    LocalDate from = days.from();
    if (from == null || days.kind() == Kind.SINCE || ofHistory && isAside(line, phrase, from)) {
      return false;
    }
    last = days;
    lastDay = days.precision() == Precision.DAY ? days : lastDay;
    boolean written = match.has(Category.YEAR) || match.has(Category.ISODATE);
    if (ofHistory || written && published == null) {
      year = from.getYear();
    }
    return true;
  }

  private void turnQuarter(Match match, Days days) {
    String meaning = match.pattern().meaningName();
    if (meaning.equals("partOfYear")) {
      quarter = days.from();
    } else if (ENDS_OF_QUARTERS.contains(meaning)) {
      quarter = null;
    }
  }

  /** "The 1955 treaty", "plans for 1976", "until May", "the previous year". */
  private boolean isAside(Line line, Phrase phrase, LocalDate from) {
    Match match = phrase.first();
    String meaning = match.pattern().meaningName();
    if (meaning.equals("year") && match.end() - match.first() == 1) {
      boolean placed = PLACED.contains(line.word(match.first() - 1)) || isHeading(line);
      return !placed || year != null && Math.abs(from.getYear() - year) > LEAP;
    }
    return phrase.kind() == Kind.UNTIL || ASIDE.contains(meaning) || isPreviousYear(match);
  }

  private static boolean isHeading(Line line) {
    return line.sentence().kind() == BlockKind.SUBHEADING;
  }

  private static boolean isPreviousYear(Match match) {
    return match.has(Category.PREVIOUS)
        && match.value(Category.UNIT).filter("year"::equals).isPresent();
  }
}

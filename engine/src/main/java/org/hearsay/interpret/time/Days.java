package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearsay.claim.Precision;
import org.hearsay.interpret.time.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The days that words name.
 *
 * @param kind what sort of time
 * @param from first day, or null
 * @param to last day, included, or null
 * @param precision how finely
 * @param timex what the words mean; of two times in one, the first
 * @param second what the second of two times in one means, or null
 */
record Days(
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Precision precision,
    Timex timex,
    @Nullable Timex second)
    implements Resolution {

  /** One day. */
  static Days day(LocalDate day) {
    return day(day, Timex.day(day));
  }

  /** One day, of which the words name a part. */
  static Days day(LocalDate day, Timex timex) {
    return new Days(Kind.POINT, day, day, Precision.DAY, timex, null);
  }

  /** A stretch of days, both ends included, in either order. */
  static Days range(LocalDate one, LocalDate other, Timex timex) {
    boolean inOrder = !other.isBefore(one);
    return new Days(
        Kind.PERIOD, inOrder ? one : other, inOrder ? other : one, Precision.RANGE, timex, null);
  }

  /** A stretch whose two ends are both named. */
  static Days pair(Stretch stretch, Timex first, Timex second) {
    return new Days(Kind.PERIOD, stretch.from(), stretch.to(), Precision.RANGE, first, second);
  }

  /** A stretch that one end is not known of. */
  static Days open(@Nullable LocalDate from, @Nullable LocalDate to, Timex timex) {
    return new Days(Kind.PERIOD, from, to, Precision.RANGE, timex, null);
  }

  /** A calendar stretch, such as a month, that is named like a point in time. */
  static Days whole(Stretch stretch, Precision precision, Timex timex) {
    return new Days(Kind.POINT, stretch.from(), stretch.to(), precision, timex, null);
  }

  /** A calendar stretch that is told from where the speaker stands: "last week". */
  static Days stretch(Stretch stretch, Precision precision, Timex timex) {
    return new Days(Kind.PERIOD, stretch.from(), stretch.to(), precision, timex, null);
  }

  /** From a day on, to the day of the saying, or open where that is not known or not later. */
  static Days since(@Nullable LocalDate from, @Nullable LocalDate said, Timex timex) {
    boolean open = from == null || said == null || said.isBefore(from);
    return new Days(Kind.SINCE, from, open ? null : said, Precision.RANGE, timex, null);
  }

  /** Up to a day. */
  static Days until(@Nullable LocalDate to, Timex timex) {
    return new Days(Kind.UNTIL, null, to, Precision.RANGE, timex, null);
  }

  /**
   * The first, middle or last third: "the end of the month". The words' meaning stays that of the
   * whole.
   *
   * @param edge "early", "mid" or "late"
   */
  Days part(String edge) {
    if (from == null || to == null || from.equals(to)) {
      return this;
    }
    long third = (ChronoUnit.DAYS.between(from, to) + 1) / 3;
    return switch (edge) {
      case "early" -> part(from, to.minusDays(2 * third));
      case "late" -> part(from.plusDays(2 * third), to);
      default -> part(from.plusDays(third), to.minusDays(third));
    };
  }

  private Days part(LocalDate first, LocalDate last) {
    return new Days(kind, first, last, Precision.RANGE, timex, second);
  }

  /** Whether one end at least is on the calendar. */
  boolean isDated() {
    return from != null || to != null;
  }

  /** A length without a place on the calendar. */
  static Days length(Timex timex) {
    return new Days(Kind.DURATION, null, null, Precision.RANGE, timex, null);
  }

  /** Something that happens again and again. */
  static Days again(Timex timex) {
    return new Days(Kind.SET, null, null, Precision.RANGE, timex, null);
  }
}

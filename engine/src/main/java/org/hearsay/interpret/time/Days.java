package org.hearsay.interpret.time;

import java.time.LocalDate;
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
 */
record Days(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision)
    implements Resolution {

  /** One day. */
  static Days day(LocalDate day) {
    return new Days(Kind.POINT, day, day, Precision.DAY);
  }

  /** A stretch of days, both ends included, in either order. */
  static Days range(LocalDate one, LocalDate other) {
    boolean inOrder = !other.isBefore(one);
    return new Days(Kind.PERIOD, inOrder ? one : other, inOrder ? other : one, Precision.RANGE);
  }

  /** A calendar stretch, such as a month, that is named like a point in time. */
  static Days whole(Stretch stretch, Precision precision) {
    return new Days(Kind.POINT, stretch.from(), stretch.to(), precision);
  }

  /** A calendar stretch that is told from where the speaker stands: "last week". */
  static Days stretch(Stretch stretch, Precision precision) {
    return new Days(Kind.PERIOD, stretch.from(), stretch.to(), precision);
  }

  /** From a day on, to the day of the saying, or open where that is not known or not later. */
  static Days since(@Nullable LocalDate from, @Nullable LocalDate said) {
    boolean open = from == null || said == null || said.isBefore(from);
    return new Days(Kind.SINCE, from, open ? null : said, Precision.RANGE);
  }

  /** Up to a day. */
  static Days until(@Nullable LocalDate to) {
    return new Days(Kind.UNTIL, null, to, Precision.RANGE);
  }

  /** Whether one end at least is on the calendar. */
  boolean isDated() {
    return from != null || to != null;
  }

  /** A length without a place on the calendar. */
  static Days length() {
    return new Days(Kind.DURATION, null, null, Precision.RANGE);
  }

  /** Something that happens again and again. */
  static Days again() {
    return new Days(Kind.SET, null, null, Precision.RANGE);
  }
}

package org.hearsay.interpret.time;

/** Why words that name a time have no days. */
enum Undated implements Resolution {
  NO_PUBLICATION("no publication date, so \"%s\" cannot be dated; give --published"),
  NO_EARLIER_TIME("no time before it that \"%s\" could count from"),
  TOO_VAGUE("\"%s\" does not say how long"),
  NO_SUCH_DAY("\"%s\" is no day of the calendar"),
  TWO_WAYS("\"%s\" can be read as day and month or as month and day"),
  MOVING_FEAST("the day of \"%s\" moves from year to year, and the report does not tell it"),
  /** Words that look like a time and are none: never listed. */
  NO_TIME("\"%s\" is no time"),
  NO_EVENT("the report gives no day for the event in \"%s\"");

  private final String reason;

  Undated(String reason) {
    this.reason = reason;
  }

  /** "A few days ago" is vague, and past. */
  @Override
  public Timex timex() {
    return this == TOO_VAGUE ? Timex.PAST : Timex.UNKNOWN;
  }

  /** The reason as a phrase for the user. */
  String reason(String words) {
    return reason.formatted(words);
  }
}

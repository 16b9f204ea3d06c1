package org.hearsay.interpret.time;

/** The categories of words that a pattern can name; most are explained in words.csv. */
enum Category {
  WEEKDAY,
  WEEKDAYS,
  ABBRDAY,
  MONTH,
  /** A month whose name is no other word. */
  SUREMONTH,
  SEASON,
  FALL,
  UNIT,
  UNITS,
  LONGUNIT,
  PART,
  DAYWORD,
  NUM,
  ORD,
  ONE,
  VAGUE,
  RECENT,
  HOWFAR,
  LAST,
  PAST,
  PREVIOUS,
  THIS,
  NEXT,
  FOLLOWING,
  COMING,
  SAME,
  EDGE,
  EDGEOF,
  AGO,
  SET,
  SAY,
  /** A day of a month: 13, 13th. */
  DAY,
  /** A count in digits: 24, 1,000. */
  COUNT,
  /** A year in digits: 2024. */
  YEAR,
  /** 1990s. */
  DECADE,
  /** mid-1990s. */
  MIDDECADE,
  /** 2024-08-13. */
  ISODATE,
  /** 13/08/2024. */
  SLASHDATE,
  /** mid-August. */
  MIDMONTH,
  /** mid-2024. */
  MIDYEAR,
  /** three-day, year-long. */
  HYPHENUNIT,
  /** eighteenth-century. */
  HYPHENCENTURY,
  /** 10:30. */
  CLOCK,
  HALFDAY,
  ERA,
  HALF,
  FEAST,
  LATEST,
  YEARAGO,
  YEAREND,
  FRACTION,
  TENS,
  TENTHS,
  NIGHT,
  PRESENT,
  PASTREF,
  PLAINUNITS,
  /** third-quarter. */
  HYPHENQUARTER,
  /** 15th. */
  DAYTH
}

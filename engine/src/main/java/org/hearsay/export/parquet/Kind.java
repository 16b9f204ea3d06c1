package org.hearsay.export.parquet;

/**
 * What a column of a Parquet file holds. The numbers are those of the format's {@code Type} and
 * {@code ConvertedType}.
 */
public enum Kind {
  /** A String. */
  TEXT(6, 0),

  /** A Long. */
  INTEGER(2, -1),

  /** A Double. */
  NUMBER(5, -1),

  /** A Boolean. */
  BOOLEAN(0, -1),

  /** A LocalDate. */
  DAY(1, 6),

  /** An Instant, kept to the thousandth of a second, UTC. */
  MOMENT(2, 9);

  private final int type;
  private final int converted;

  Kind(int type, int converted) {
    this.type = type;
    this.converted = converted;
  }

  int type() {
    return type;
  }

  /** The converted type, or -1 for none. */
  int converted() {
    return converted;
  }
}

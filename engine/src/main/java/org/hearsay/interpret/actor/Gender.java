package org.hearsay.interpret.actor;

/** What the words of a report tell of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether one person can be both. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** From a data file's letter: {@code f}, {@code m} or nothing. */
  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }
}

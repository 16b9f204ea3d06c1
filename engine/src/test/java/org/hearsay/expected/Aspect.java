package org.hearsay.expected;

import java.util.Locale;

/** What is compared of a fact. */
enum Aspect {
  CLAIMANT,
  MEASURE,
  WHOSE,
  LOW,
  HIGH,
  PERIOD,
  CHAIN;

  /** Whether {@code fact} says anything of it. */
  boolean isStatedBy(Fact fact) {
    return switch (this) {
      case CLAIMANT, CHAIN -> true;
      case MEASURE -> fact.hasFigure() || fact.isForecast();
      case WHOSE -> !(fact.value("of") + fact.value("by")).isEmpty();
      case LOW -> !fact.value("low").isEmpty();
      case HIGH -> !fact.value("high").isEmpty();
      case PERIOD -> !(fact.value("from") + fact.value("to")).isEmpty();
    };
  }

  /** Whether it is a part of a figure, and wrong where there is none. */
  boolean isOfFigure() {
    return this != CLAIMANT && this != CHAIN;
  }

  /** What {@code fact} says of it, for a person. */
  String wanted(Fact fact) {
    return switch (this) {
      case CLAIMANT, MEASURE, LOW, HIGH, CHAIN -> fact.value(toString());
      case WHOSE -> "of " + fact.value("of") + " by " + fact.value("by");
      case PERIOD -> fact.value("from") + ".." + fact.value("to");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.hearsay.expected;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.pipeline.Pipeline;

/** How many of some facts are read right, in all and in each aspect. */
record FactScore(List<FactReading> readings) {

  /** Reads each fact as a report of its own. */
  static FactScore of(List<Fact> facts) {
    try (Pipeline pipeline = Pipeline.open()) {
      return new FactScore(
          facts.stream().map(f -> FactReading.of(f, Readings.read(pipeline, f.report()))).toList());
    }
  }

  /** How many are right in all that is compared. */
  long right() {
    return readings.stream().filter(FactReading::right).count();
  }

  /** The share of those, in percent. */
  double percent() {
    return 100.0 * right() / readings.size();
  }

  /** What is wrong, for a person. */
  String misses() {
    return readings.stream()
        .filter(reading -> !reading.right())
        .map(FactReading::told)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    String aspects = Stream.of(Aspect.values()).map(this::part).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "all right %d of %d (%.1f %%); %s",
        right(),
        readings.size(),
        percent(),
        aspects);
  }

  private String part(Aspect aspect) {
    long stated = readings.stream().filter(r -> aspect.isStatedBy(r.fact())).count();
    long right = readings.stream().filter(r -> r.right(aspect)).count();
    return aspect + " " + right + "/" + stated;
  }
}

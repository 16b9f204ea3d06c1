package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** Figures in sentences about many things, read by the whole pipeline. */
class FigureSentencesTest {

  private static final Path SENTENCES =
      Path.of("src/test/resources/org/hearsay/figures/sentences.tsv");

  @Test
  void most_figures_are_right_in_measure_owner_bounds_period_and_chain() {
    List<FactReading> readings = read(Fact.in(SENTENCES));
    long right = readings.stream().filter(FactReading::right).count();
    String misses =
        readings.stream()
            .filter(reading -> !reading.right())
            .map(FactReading::told)
            .collect(Collectors.joining("\n"));
    System.out.println("figures: all right " + right + " of " + readings.size() + "\n" + misses);

    assertThat(100.0 * right / readings.size()).as(misses).isGreaterThanOrEqualTo(85);
  }

  private static List<FactReading> read(List<Fact> facts) {
    try (Pipeline pipeline = Pipeline.open()) {
      return facts.stream()
          .map(fact -> FactReading.of(fact, Readings.read(pipeline, fact.report())))
          .toList();
    }
  }
}

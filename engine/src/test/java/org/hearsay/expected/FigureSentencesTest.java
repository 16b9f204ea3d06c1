package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Figures in sentences about many things, read by the whole pipeline. */
class FigureSentencesTest {

  private static final Path SENTENCES =
      Path.of("src/test/resources/org/hearsay/figures/sentences.tsv");

  @Test
  void most_figures_are_right_in_measure_owner_bounds_period_and_chain() {
    FactScore score = FactScore.of(Fact.in(SENTENCES));
    System.out.println("figures: " + score + "\n" + score.misses());

    assertThat(score.percent()).as(score.misses()).isGreaterThanOrEqualTo(85);
  }
}

package org.hearsay.evaluation.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {

  @Test
  void theSameClustersUnderOtherNamesAreAllRight() {
    BCubed score = BCubed.of(List.of("a", "a", "b"), List.of("x", "x", "y"));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void oneClusterOfAllHasFullRecallAndThePrecisionOfItsParts() {
    BCubed score = BCubed.of(List.of("a", "a", "a"), List.of("x", "x", "y"));

    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3) / 3, within(1e-9));
  }

  @Test
  void eachForItselfHasFullPrecisionAndTheRecallOfItsParts() {
    BCubed score = BCubed.of(List.of("a", "b", "c"), List.of("x", "x", "y"));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo((0.5 + 0.5 + 1) / 3, within(1e-9));
  }
}

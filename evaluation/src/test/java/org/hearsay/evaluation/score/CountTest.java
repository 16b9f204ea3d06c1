package org.hearsay.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTest {

  @Test
  void threeRightOfFourGivenAndSixExpected() {
    Count count = new Count(3, 4, 6);

    assertThat(count.precision()).isEqualTo(0.75);
    assertThat(count.recall()).isEqualTo(0.5);
    assertThat(count.f1()).isEqualTo(0.6);
  }

  @Test
  void nothingGivenIsNothingRight() {
    Count count = new Count(0, 0, 5);

    assertThat(count.precision()).isZero();
    assertThat(count.f1()).isZero();
  }

  @Test
  void countsOfSeveralReportsAddUpBeforeTheyAreDivided() {
    Count both = new Count(1, 1, 1).plus(new Count(0, 3, 3));

    assertThat(both).isEqualTo(new Count(1, 4, 4));
    assertThat(both.f1()).isEqualTo(0.25);
  }

  @Test
  void moreRightThanThereAreIsRefused() {
    assertThatThrownBy(() -> new Count(3, 4, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}

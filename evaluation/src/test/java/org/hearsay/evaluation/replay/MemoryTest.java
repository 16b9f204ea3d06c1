package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Growth is told within each life of a program, and without its beginning. */
class MemoryTest {
  @Test
  void growthIsWhatEachLifeGrowsByAfterItsBeginning() {
    Memory memory = new Memory(10);
    for (int second = 0; second < 200; second++) {
      int life = second / 100;
      long beginning = second % 100 < 10 ? 0 : 100_000_000;
      memory.add(life, second, 50_000_000 + beginning + (second % 100) * 100_000L);
    }
    assertThat(memory.slope()).isCloseTo(6, within(1e-6));
    assertThat(memory.canTell()).isTrue();
    assertThat(memory.most()).isCloseTo(159.9, within(0.1));
  }

  @Test
  void aProgramThatHoldsTheSameDoesNotGrowThoughItsSecondLifeHoldsMore() {
    Memory memory = new Memory(0);
    for (int second = 0; second < 100; second++) {
      memory.add(second / 50, second, second < 50 ? 100_000_000 : 300_000_000);
    }
    assertThat(memory.slope()).isCloseTo(0, within(1e-9));
  }

  @Test
  void fewMomentsTellNothing() {
    Memory memory = new Memory(0);
    memory.add(1, 0, 5);
    assertThat(memory.canTell()).isFalse();
  }
}

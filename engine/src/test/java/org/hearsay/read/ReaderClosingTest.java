package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReaderClosingTest {

  private static final long[] PIECES = {101, 1996, 2158, 2056, 2009, 2003, 2397, 102};
  private static final long[] SHAPES = {0, 1, 0, 0, 0, 0, 0, 0};

  @Test
  void a_closed_model_says_so_instead_of_reading_freed_memory() {
    OnnxModel model = OnnxModel.open();
    model.close();

    assertThatThrownBy(() -> model.answer(PIECES, SHAPES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void closing_waits_for_those_who_are_being_answered() throws Exception {
    OnnxModel model = OnnxModel.open();
    CountDownLatch begun = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Integer> answered =
        other.submit(
            () -> {
              int count = 0;
              try {
                while (true) {
                  model.answer(PIECES, SHAPES);
                  count++;
                  begun.countDown();
                }
              } catch (IllegalStateException closed) {
                return count;
              }
            });
    assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

    model.close();

    assertThat(answered.get(1, TimeUnit.MINUTES)).isPositive();
    other.shutdown();
  }
}

package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {
  private static final int MANY = 8;

  @TempDir Path folder;

  @Test
  void aFloodOfDearQuestionsDoesNotKeepACheapOneWaiting() throws Exception {
    String location = folder.resolve("ledger.db").toString();
    Recorder.open(location, new KeptForm(), LedgerLineage.KEYS).close();
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(MANY);
    try (Ledgers ledgers = new Ledgers(location, Duration.ofSeconds(30))) {
      for (int i = 0; i < MANY; i++) {
        threads.execute(
            () ->
                ledgers.askDear(
                    open -> {
                      begun.countDown();
                      awaited(end);
                      return "dear";
                    }));
      }
      assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

      assertThat(ledgers.<String>ask(open -> "cheap")).isEqualTo("cheap");
    } finally {
      end.countDown();
      threads.shutdownNow();
    }
  }

  private static void awaited(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.hearsay.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.fetch.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Whether the user wants this run to end: at Ctrl-C and SIGTERM it waits for the run to put its
 * work in order and to say what it did.
 *
 * <p>The JVM ends either way, with 130 or 143 as programs do that a signal ended.
 */
final class Stop implements Pause {
  private static final long PATIENCE_SECONDS = 10;

  private final Clock clock;
  private final CountDownLatch wanted = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable Thread hook;

  /**
   * @param clock what time it is
   */
  Stop(Clock clock) {
    this.clock = clock;
  }

  /** Listens for signals until {@link #done}. */
  void listen() {
    hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** That there is nothing left to be put in order. */
  void done() {
    done.countDown();
    try {
      if (hook != null) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (IllegalStateException ending) {
      // a signal came, and this is what it waits for
    }
  }

  /** Waits until the user wants the run to end. */
  void await() {
    try {
      wanted.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    wanted.countDown();
    try {
      done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean until(Instant moment) {
    try {
      Instant now = clock.instant();
      long millis = moment.isAfter(now) ? Duration.between(now, moment).toMillis() + 1 : 0;
      return !wanted.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean stopped() {
    return wanted.getCount() == 0;
  }
}

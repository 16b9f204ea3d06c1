package org.hearsay.app.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so much be done at once; who waits too long is told so. */
final class Turns {
  private final Semaphore places;
  private final int patienceSeconds;
  private final String busy;

  /**
   * @param atOnce how many may work at once
   * @param patienceSeconds how long one waits for a turn
   * @param busy what is told then
   */
  Turns(int atOnce, int patienceSeconds, String busy) {
    this.places = new Semaphore(atOnce, true);
    this.patienceSeconds = patienceSeconds;
    this.busy = busy;
  }

  /**
   * What {@code work} gives, when its turn has come.
   *
   * @throws Problem if it does not come in time
   */
  <T> T take(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
        throw new Problem(Problem.Kind.BUSY, busy);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Problem(Problem.Kind.BUSY, "The server is being stopped.");
    }
  }
}

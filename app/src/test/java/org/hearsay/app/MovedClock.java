package org.hearsay.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.fetch.Pause;

/** A clock that waiting moves on at once; after a number of waits its user wants to stop. */
public final class MovedClock extends Clock implements Pause {
  private final List<Duration> waits = new ArrayList<>();
  private final int mostLongWaits;
  private Instant now = Instant.parse("2024-05-08T09:00:00Z");
  private boolean stopped;
  private int longWaits;

  /**
   * @param mostLongWaits after so many waits of a minute and more the user wants to stop
   */
  public MovedClock(int mostLongWaits) {
    this.mostLongWaits = mostLongWaits;
  }

  @Override
  public synchronized boolean until(Instant moment) {
    if (!moment.isAfter(now)) {
      return !stopped;
    }
    Duration wait = Duration.between(now, moment);
    waits.add(wait);
    now = moment;
    if (wait.compareTo(Duration.ofMinutes(1)) >= 0) {
      longWaits++;
      stopped |= longWaits > mostLongWaits;
    }
    return !stopped;
  }

  /** Lets the user want to stop. */
  public synchronized void stop() {
    stopped = true;
  }

  @Override
  public synchronized boolean stopped() {
    return stopped;
  }

  /** How long was waited each time. */
  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}

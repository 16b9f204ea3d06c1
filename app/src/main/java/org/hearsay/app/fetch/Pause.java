package org.hearsay.app.fetch;

import java.time.Instant;

/** Waits, for as long as the user wants to go on at all. */
public interface Pause {

  /**
   * Waits until {@code moment} has come.
   *
   * @return whether it came; false as soon as the user wants to stop
   */
  boolean until(Instant moment);

  /** Whether the user wants to stop. */
  boolean stopped();
}

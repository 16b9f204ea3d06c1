package org.hearsay.app.fetch;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Bytes could not be had; the message says to the user, in one line, why and what to do. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String line;
  private final int status;
  private final boolean passing;
  private final @Nullable Duration retryAfter;

  /** With a message of whole sentences for the user. */
  public FetchException(String message) {
    this(message, 0, false, null);
  }

  private FetchException(
      String message, int status, boolean passing, @Nullable Duration retryAfter) {
    super(message);
    this.line = message;
    this.status = status;
    this.passing = passing;
    this.retryAfter = retryAfter;
  }

  /** What may be over when it is tried again later. */
  static FetchException passing(String message) {
    return new FetchException(message, 0, true, null);
  }

  /**
   * A server's answer that is no page.
   *
   * @param retryAfter how long the server wants to be left alone, or null where it does not say
   */
  static FetchException ofStatus(String message, int status, @Nullable Duration retryAfter) {
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    return new FetchException(message, status, passing, retryAfter);
  }

  /** What is wrong and what to do. */
  public String line() {
    return line;
  }

  /** The number that a server answered with, or 0 where none did. */
  public int status() {
    return status;
  }

  /** Whether it may be over when it is tried again later. */
  public boolean isPassing() {
    return passing;
  }

  /** How long the server wants to be left alone, or null where it does not say. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}

package org.hearsay.app.fetch;

import java.io.IOException;

/** Bytes could not be had; the message says to the user, in one line, why and what to do. */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String line;

  /** With a message of whole sentences for the user. */
  public FetchException(String message) {
    super(message);
    this.line = message;
  }

  /** What is wrong and what to do. */
  public String line() {
    return line;
  }
}

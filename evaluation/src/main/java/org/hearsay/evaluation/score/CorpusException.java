package org.hearsay.evaluation.score;

/** A corpus is not where, or not as, it was said to be; the message says what to do. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence for the user. */
  public CorpusException(String message) {
    super(message);
  }

  /** With one sentence for the user, and what led to it. */
  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}

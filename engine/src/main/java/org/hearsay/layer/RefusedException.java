package org.hearsay.layer;

/** A file cannot be taken as a map layer; the message says why, feature by feature. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  /** With what is wrong, in words for the user. */
  public RefusedException(String message) {
    super(message);
  }
}

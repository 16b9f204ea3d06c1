package org.hearsay.ingest;

/** An input that cannot be made a report; its message is the sentence that the user sees. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  /** With {@code error}: what is wrong, where, and what to do. */
  Unreadable(String error) {
    super(error, null, false, false);
  }

  /** The sentence for the user. */
  String error() {
    return String.valueOf(getMessage());
  }
}

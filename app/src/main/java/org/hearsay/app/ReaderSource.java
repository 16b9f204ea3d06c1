package org.hearsay.app;

/** Opens a reader when one is needed. */
interface ReaderSource {

  /** A reader that knows what the user added in {@code data}, and that whoever called closes. */
  AccountReader open(DataFolder data);
}

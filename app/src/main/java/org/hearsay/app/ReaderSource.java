package org.hearsay.app;

/** Opens a reader when one is needed. */
interface ReaderSource {

  /** A reader that whoever called closes. */
  AccountReader open();
}

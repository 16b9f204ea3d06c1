package org.hearsay.app.sheet;

import org.hearsay.text.Visible;

/** Makes text of unknown origin safe to print on a terminal. */
public final class Plain {
  private Plain() {}

  /** {@code text} on one line: white space becomes single spaces, controls become signs. */
  public static String line(String text) {
    return Visible.line(text);
  }
}

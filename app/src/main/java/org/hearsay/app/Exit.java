package org.hearsay.app;

import org.hearsay.app.sheet.Tally;

/** What the program ends with. */
final class Exit {
  /** All was done. */
  static final int DONE = 0;

  /** Nothing was done. */
  static final int FAILED = 1;

  /** The command line was wrong, and nothing was tried. */
  static final int WRONG_USAGE = 2;

  /** All was done but for some reports. */
  static final int SOME_FAILED = 3;

  private Exit() {}

  /** The code for having read {@code tally}, and skipped what was there already. */
  static int of(Tally tally, int skipped) {
    if (tally.failed() == 0) {
      return DONE;
    }
    return tally.reports() + skipped == 0 ? FAILED : SOME_FAILED;
  }
}

package org.hearsay.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.sheet.Plain;
import org.hearsay.app.sheet.Tally;
import org.hearsay.ingest.Outcome;

/** What the program says on standard error: progress, failures and, last, the summary. */
final class Narration {
  /** Nobody needs to be told of a wait this short. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private static final long NANOS_A_SECOND = 1_000_000_000L;
  private static final long GLANCE_NANOS = 200_000_000L;
  private static final int PROGRESS_COLUMNS = 50;

  private final PrintStream err;
  private final boolean terminal;
  private final boolean quiet;
  private final boolean verbose;
  private final long began = System.nanoTime();
  private final List<Outcome.Failed> failures = new ArrayList<>();
  private boolean showing;
  private long shown = began;

  /**
   * @param quiet whether only failures are told
   * @param verbose whether stack traces of defects are told
   */
  Narration(Surroundings surroundings, boolean quiet, boolean verbose) {
    this.err = surroundings.err();
    this.terminal = surroundings.terminal();
    this.quiet = quiet;
    this.verbose = verbose;
  }

  /** A line, unless the user wants quiet. */
  void say(String line) {
    if (!quiet) {
      clearProgress();
      err.println(line);
    }
  }

  /** A line that the user must see even when quiet. */
  void insist(String line) {
    err.println("hearsay: " + Plain.line(line));
  }

  /** How far it is, on one line that is written over; only to a person, and after two seconds. */
  void progress(int done) {
    long now = System.nanoTime();
    long waited = now - began;
    if (terminal && !quiet && waited > PATIENCE_NANOS && now - shown > GLANCE_NANOS) {
      shown = now;
      String before = done == 0 ? "" : Tally.counted(done, "report") + " done, ";
      err.print("\rReading … %s%d s ".formatted(before, waited / NANOS_A_SECOND));
      err.flush();
      showing = true;
    }
  }

  /** Takes the progress off the screen before anything else is written. */
  void clearProgress() {
    if (showing) {
      err.print("\r" + " ".repeat(PROGRESS_COLUMNS) + "\r");
      showing = false;
    }
  }

  /** That a report could not be read. */
  void failed(Outcome.Failed failure) {
    failures.add(failure);
    insist(line(failure));
  }

  private static String line(Outcome.Failed failure) {
    String id = Plain.line(failure.id());
    String error = Plain.line(failure.error());
    return error.contains(id) ? error : id + ": " + error;
  }

  /** Where a defect arose, for those who asked to be told much. */
  void trace(Throwable defect) {
    if (verbose) {
      defect.printStackTrace(err);
    }
  }

  /** All failures so far, in order. */
  List<Outcome.Failed> failures() {
    return List.copyOf(failures);
  }

  /** The last line. */
  void summary(Tally tally) {
    double seconds = (System.nanoTime() - began) / 1e9;
    String failed = tally.failed() == 0 ? "" : " · " + tally.failed() + " failed";
    say(
        "%s%s · %s · %.1f s"
            .formatted(Tally.counted(tally.reports(), "report"), failed, tally.inWords(), seconds));
  }
}

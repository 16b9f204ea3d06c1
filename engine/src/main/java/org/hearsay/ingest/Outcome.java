package org.hearsay.ingest;

import org.hearsay.text.Report;

/** What became of one report of the input: it was read, or it was not and here is why. */
public sealed interface Outcome {

  /**
   * A report that was read.
   *
   * @param report the report
   */
  record Read(Report report) implements Outcome {}

  /**
   * A report that could not be read.
   *
   * @param id what the user may know it by: its own id where the input gives one, else the name of
   *     the input, with the line where it has several
   * @param error one sentence: what is wrong, where, and what to do
   */
  record Failed(String id, String error) implements Outcome {}
}

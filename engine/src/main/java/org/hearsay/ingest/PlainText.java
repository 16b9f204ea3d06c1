package org.hearsay.ingest;

import org.hearsay.text.Report;

/**
 * A plain text as a report: its text is kept as it is, so that spans point into what the user has.
 */
final class PlainText {

  private PlainText() {}

  /** The report in {@code bytes}. */
  static Report read(byte[] bytes, String name, Hints hints) throws Unreadable {
    Report report = Assembly.report(Decoder.text(bytes, name), Known.of(hints));
    if (report.blocks().isEmpty()) {
      throw new Unreadable(name + " holds no words; give a file that holds a report");
    }
    return report;
  }
}

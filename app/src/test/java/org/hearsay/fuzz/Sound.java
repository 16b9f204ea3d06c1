package org.hearsay.fuzz;

import org.hearsay.ingest.Outcome;
import org.hearsay.text.Block;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/** What holds of whatever is read. Plain errors: a fuzzer runs it ten thousand times a second. */
final class Sound {
  private Sound() {}

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      report(read.report());
    } else if (outcome instanceof Outcome.Failed failed) {
      failure(failed);
    }
  }

  static void failure(Outcome.Failed failed) {
    String error = failed.error();
    check(!error.isBlank(), "a failure without a reason");
    check(error.indexOf('\n') < 0, "a failure of several lines: " + error);
  }

  private static void report(Report report) {
    String text = report.text();
    check(!text.isBlank(), "a report without a text");
    check(report.sha256().startsWith(report.id()), "a report that is not named by its hash");
    int end = 0;
    for (Block block : report.blocks()) {
      check(block.span().begin() >= end, "blocks overlap");
      span(text, block.span());
      end = block.span().end();
    }
    for (Media media : report.media()) {
      span(text, media.span());
    }
  }

  /** A span is evidence: what it says stands where it says. */
  static void span(String text, Span span) {
    check(
        span.end() <= text.length() && text.startsWith(span.text(), span.begin()),
        "a span does not say what stands there: " + span);
  }
}

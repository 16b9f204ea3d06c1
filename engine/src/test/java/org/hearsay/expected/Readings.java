package org.hearsay.expected;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.text.Report;

/** Reads expected reports as a user would: the text, the outlet and the day. */
final class Readings {

  private Readings() {}

  static List<Comparison> compare(List<ExpectedReport> reports) {
    try (Pipeline pipeline = Pipeline.open()) {
      return reports.stream().map(r -> Comparison.of(r, read(pipeline, r))).toList();
    }
  }

  static Account read(Pipeline pipeline, ExpectedReport expected) {
    LocalDate day = expected.published() == null ? null : LocalDate.parse(expected.published());
    Hints hints = new Hints(expected.outlet(), day, null);
    byte[] bytes = expected.text().getBytes(StandardCharsets.UTF_8);
    return pipeline.read(report(expected.name() + ".txt", bytes, hints));
  }

  private static Report report(String name, byte[] bytes, Hints hints) {
    Outcome outcome = new Ingest().read(bytes, name, hints).iterator().next();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new AssertionError(outcome.toString());
  }
}

package org.hearsay.app;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.export.Engine;
import org.hearsay.text.Report;

/** Takes the whole text of a report as one claim in its own voice; fails where it says "defect". */
final class FakeReader implements AccountReader {
  @Override
  public Account read(Report report) {
    if (report.text().contains("defect")) {
      throw new IllegalStateException("as asked");
    }
    pause(report);
    return new Account(
        new Reading(report, List.of(), List.of(), List.of(), List.of()),
        List.of(claim(report)),
        List.of());
  }

  /** Makes threads overtake each other. */
  private static void pause(Report report) {
    try {
      Thread.sleep(report.text().length() % 7);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Claim claim(Report report) {
    String outlet = report.outlet() == null ? "the report" : report.outlet();
    Hop hop = new Hop(outlet, HopKind.OUTLET, null, null, List.of(), null, null, null);
    return new Claim(
        report.id() + "-0",
        List.of(report.span(0, report.text().length())),
        QuoteKind.NONE,
        List.of(),
        new Chain(List.of(hop)),
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Reason("whole", "all of it", null)));
  }

  @Override
  public Engine engine() {
    return new Engine("0.1.0", "fake");
  }

  @Override
  public void close() {}
}

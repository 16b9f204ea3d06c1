package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.app.web.Story;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Extent;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How soon what was recorded is seen. */
class PresentTest {
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong nanos = new AtomicLong(7 * SECOND);
  private final Present present = new Present(Duration.ofSeconds(5), nanos::get);

  @TempDir Path folder;

  @Test
  void afterARestAReportIsSeenAtOnceAndTheNextOneFiveSecondsLater() {
    String location = folder.resolve("ledger.db").toString();
    Story.nothing().into(location);
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(present.of(ledger)).isEqualTo(new Extent(0, 0));

      nanos.addAndGet(9 * SECOND);
      Story.week().into(location);
      Extent week = present.of(ledger);
      assertThat(week.recordings()).isEqualTo(4);

      Story.unsigned().into(location);
      nanos.addAndGet(4 * SECOND);
      assertThat(present.of(ledger)).isEqualTo(week);
      nanos.addAndGet(SECOND);
      assertThat(present.of(ledger).recordings()).isEqualTo(5);
    }
  }

  @Test
  void whatThisProgramRecordedIsSeenAtOnce() {
    String location = folder.resolve("ledger.db").toString();
    Story.week().into(location);
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(present.of(ledger).recordings()).isEqualTo(4);

      Story.unsigned().into(location);
      assertThat(present.of(ledger).recordings()).isEqualTo(4);
      present.moveOn();
      assertThat(present.of(ledger).recordings()).isEqualTo(5);
    }
  }

  @Test
  void aLedgerThatIsAskedUntilThenAnswersAsItDidThen() {
    String location = folder.resolve("ledger.db").toString();
    Story.week().into(location);
    try (Ledger ledger = Ledger.open(location)) {
      var reports = ledger.reports(Filter.ALL, Page.Wanted.first(50)).rows();
      var claims = ledger.claims(Filter.ALL, Page.Wanted.first(50)).rows();
      var totals = ledger.totals(null);
      ledger.until(ledger.extent());

      Story.unsigned().into(location);
      assertThat(ledger.reports(Filter.ALL, Page.Wanted.first(50)).rows()).isEqualTo(reports);
      assertThat(ledger.claims(Filter.ALL, Page.Wanted.first(50)).rows()).isEqualTo(claims);
      assertThat(ledger.count(Filter.ALL, 10_000)).isEqualTo(claims.size());
      assertThat(ledger.changes(null, null, Page.Wanted.first(50)).rows()).hasSize(claims.size());
      assertThat(ledger.totals(null)).isEqualTo(totals);
      assertThat(ledger.texts(AsOf.NOW).last()).isEqualTo(4);

      ledger.until(null);
      assertThat(ledger.reports(Filter.ALL, Page.Wanted.first(50)).rows()).hasSize(5);
    }
  }
}

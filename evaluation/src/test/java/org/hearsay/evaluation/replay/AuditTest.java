package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger lacks, has twice or has in an old version is found. */
class AuditTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final int REPORTS = 40;

  @TempDir Path folder;
  private final List<Edition> day = new Newsroom(1).day(REPORTS, 2);
  private double share = 1;
  private final Played played = new Played(day, 2, () -> share);
  private FeedServer outlets;
  private Audit audit;
  private String ledger;

  @BeforeEach
  void open() throws IOException {
    outlets = new FeedServer(played, new Newsroom(1).phrases(), 2);
    audit = new Audit(outlets, played.last(), edition -> NOON);
    ledger = folder.resolve("audited.db").toString();
  }

  @AfterEach
  void close() {
    outlets.close();
  }

  @Test
  void aLedgerThatHasEachReportAsItWasLastIsRight() throws Exception {
    record(ask(played.last()), "1");
    Audit.Found found = audit.of(ledger);

    assertThat(found.isRight()).isTrue();
    assertThat(found.reports()).isEqualTo(REPORTS);
    assertThat(audit.isAllServed()).isTrue();
    assertThat(found.lags()).hasSize(REPORTS).containsOnly(5);
  }

  @Test
  void aReportThatIsNotThereIsLost() throws Exception {
    List<Edition> last = played.last();
    record(ask(last.subList(1, REPORTS)), "1");

    assertThat(audit.of(ledger).lost()).containsExactly(outlets.address(last.get(0)));
    assertThat(audit.isAllServed()).isFalse();
  }

  @Test
  void aReportInAnEarlierVersionIsOutdated() throws Exception {
    record(ask(played.last()), "1");
    Edition corrected = day.stream().filter(e -> e.version() == 1 && isLater(e)).findFirst().get();
    ask(List.of(corrected));
    record(List.of(corrected), "1");

    assertThat(audit.of(ledger).outdated()).containsExactly(outlets.address(corrected));
  }

  @Test
  void whatWasRecordedTwiceIsDoubled() throws Exception {
    List<Edition> last = ask(played.last());
    record(last, "1");
    record(last.subList(0, 1), "2");

    assertThat(audit.of(ledger).doubled()).hasSize(1);
  }

  @Test
  void aPageShowsTheEditionOfItsMoment() {
    Edition corrected = day.stream().filter(this::isLater).findFirst().get();
    share = corrected.at();
    assertThat(played.shown(corrected.report())).isEqualTo(corrected);
    share = 0;
    assertThat(played.shown(corrected.report())).isNull();
    assertThat(played.count(0) + played.count(1)).isZero();
  }

  private boolean isLater(Edition edition) {
    return day.stream()
        .anyMatch(e -> e.report() == edition.report() && e.version() > edition.version());
  }

  /** Asks for pages as they were at the moment of each edition. */
  private List<Edition> ask(List<Edition> editions) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (Edition edition : editions) {
      share = edition.at();
      URI address = URI.create(outlets.address(edition));
      byte[] page =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
      assertThat(page).isEqualTo(outlets.page(edition));
    }
    share = 1;
    return editions;
  }

  private void record(List<Edition> editions, String model) {
    try (Recorder recorder = Recorder.open(ledger, new KeptForm(), LedgerLineage.KEYS)) {
      for (Edition edition : editions) {
        recorder.record(account(edition), new ReadBy("0.1.0", model), NOON.plusSeconds(5));
      }
    }
  }

  private Account account(Edition edition) {
    String address = outlets.address(edition);
    Outcome outcome =
        new Ingest()
            .read(outlets.page(edition), address, new Hints(null, null, address))
            .findFirst()
            .orElseThrow();
    Outcome.Read read = (Outcome.Read) outcome;
    return new Account(
        new Reading(read.report(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of());
  }
}

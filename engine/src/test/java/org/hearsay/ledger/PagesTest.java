package org.hearsay.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.hearsay.claim.Account;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that a report was read from is kept as it came. */
class PagesTest {
  private static final Instant FETCHED = Instant.parse("2024-05-06T07:08:09Z");
  private static final Instant LATER = Instant.parse("2024-05-08T07:08:09Z");
  private static final byte[] PAGE = "<p>Дождь in Tavo</p>".getBytes(UTF_8);

  @ParameterizedTest
  @EnumSource
  void theBytesComeBackAsTheyWereFetched(Databases database) {
    Account account = account("1", "It rains");
    String location = recorded(database, account, PAGE);

    try (Ledger ledger = Ledger.open(location)) {
      FetchedPage page = ledger.page(account.claims().get(0).id(), AsOf.NOW).orElseThrow();

      assertThat(page.bytes()).isEqualTo(PAGE);
      assertThat(page.address()).isEqualTo("https://herald.example/1");
      assertThat(page.fetchedAt()).isEqualTo(FETCHED);
      assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
      assertThat(ledger.page(account.reading().report().sha256(), AsOf.NOW)).isPresent();
      assertThat(ledger.examine()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExplanationTellsAddressFetchTimeAndHash(Databases database) {
    Account account = account("1", "It rains");
    String location = recorded(database, account, PAGE);

    try (Ledger ledger = Ledger.open(location)) {
      String id = account.claims().get(0).id();

      assertThat(ledger.explain(id, AsOf.NOW).orElseThrow().page())
          .isEqualTo(
              new KeptPage(
                  "https://herald.example/1",
                  FETCHED,
                  "text/html; charset=utf-8",
                  Identity.sha256(PAGE),
                  PAGE.length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageOfSeveralReportsIsKeptOnce(Databases database) throws SQLException {
    String location = recorded(database, account("1", "It rains"), PAGE);
    record(location, account("2", "The bridge is closed"), PAGE, LATER);

    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      assertThat(count(statement, "page")).isEqualTo(1);
      assertThat(count(statement, "page_fetch")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportOfAFileHasNoPage(Databases database) {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);

    try (Ledger ledger = Ledger.open(location)) {
      String id = ledger.claims(Filter.ALL, Page.Wanted.first(1)).rows().get(0).id();

      assertThat(ledger.page(id, AsOf.NOW)).isEmpty();
      assertThat(ledger.explain(id, AsOf.NOW).orElseThrow().page()).isNull();
      assertThat(ledger.page("ffffffffffff", AsOf.NOW)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageRecordedLaterIsNotKnownBefore(Databases database) {
    Account account = account("1", "It rains");
    String location = database.empty();
    record(location, account, PAGE, LATER);

    try (Ledger ledger = Ledger.open(location)) {
      String id = account.claims().get(0).id();

      assertThat(ledger.page(id, AsOf.recorded(LATER.minusSeconds(1)))).isEmpty();
      assertThat(ledger.page(id, AsOf.recorded(LATER))).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBeginningThatSeveralReportsHaveIsToldOf(Databases database) {
    String location = recorded(database, account("1", "It rains"), PAGE);
    record(location, account("2", "The bridge is closed"), PAGE, LATER);

    try (Ledger ledger = Ledger.open(location)) {
      assertThatThrownBy(() -> ledger.page("", AsOf.NOW))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("Several reports");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatWasTamperedWithIsFound(Databases database) throws SQLException {
    String location = recorded(database, account("1", "It rains"), PAGE);
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("UPDATE page SET size = 1"))
          .hasMessageContaining("append-only");
      statement.execute(
          database == Databases.SQLITE
              ? "DROP TRIGGER page_stays_as_it_is"
              : "ALTER TABLE page DISABLE TRIGGER ALL");
      statement.execute("UPDATE page SET size = 1");
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine())
          .containsExactly("The kept page 1 is not what was fetched: its hash differs");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLedgerWithoutThoseTablesGetsThem(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    database.takeBackTo(2, location);

    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine()).isEmpty();
      assertThat(ledger.claims(Filter.ALL, Page.Wanted.first(9)).rows()).isNotEmpty();
    }
  }

  private static Account account(String page, String words) {
    return Sample.of("Evening Herald", "https://herald.example/" + page, Sample.FIRST_DAY)
        .says(words)
        .account();
  }

  private static String recorded(Databases database, Account account, byte[] bytes) {
    String location = database.empty();
    record(location, account, bytes, Sample.evening(Sample.FIRST_DAY));
    return location;
  }

  private static void record(String location, Account account, byte[] bytes, Instant at) {
    String address = String.valueOf(account.reading().report().url());
    try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      recorder.record(
          account,
          new FetchedPage(bytes, address, FETCHED, "text/html; charset=utf-8"),
          Sample.BY,
          at);
    }
  }

  private static int count(Statement statement, String table) throws SQLException {
    try (var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}

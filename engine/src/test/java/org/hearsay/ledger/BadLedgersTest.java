package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.claim.Account;
import org.hearsay.ledger.Sample.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be a ledger, or cannot be written, is told plainly, and nothing is lost. */
class BadLedgersTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsNoDatabaseIsNotTouched() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.db"), "These are my notes, not a ledger.");

    assertRefused(file.toString(), "is no ledger");

    assertThat(file).hasContent("These are my notes, not a ledger.");
  }

  @Test
  void aDatabaseOfAnotherProgramIsNotTouched() throws IOException, SQLException {
    Path file = folder.resolve("photos.db");
    execute(file, "CREATE TABLE photo (id INTEGER)");
    byte[] before = Files.readAllBytes(file);

    assertRefused(file.toString(), "tables of another program");

    assertThat(tables(file)).containsExactly("photo");
    assertThat(before).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aLedgerOfANewerHearsayIsNotTouched(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> true);
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO schema_step VALUES (99, 'later')");
    }
    assertRefused(location, "newer Hearsay");
  }

  @Test
  void aDamagedLedgerIsToldOfAndNotMadeWorse() throws IOException {
    Path file = Path.of(LedgerTest.recorded(Databases.SQLITE, day -> true));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 512) {
        bytes.seek(at);
        bytes.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
      }
    }
    assertRefused(file.toString(), "is damaged");
  }

  @Test
  void aMomentThatIsNoneIsToldOfAsDamage() throws SQLException {
    Path file = Path.of(LedgerTest.recorded(Databases.SQLITE, day -> true));
    execute(file, "DROP TRIGGER recording_stays_as_it_is");
    execute(file, "UPDATE recording SET recorded_at = '20_4' || substr(recorded_at, 5)");
    try (Ledger ledger = Ledger.open(file.toString())) {
      assertThatThrownBy(() -> ledger.totals(null))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("20_4")
          .hasMessageContaining("hearsay doctor");
    }
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByAsking() {
    Path file = folder.resolve("none.db");
    assertThatThrownBy(() -> Ledger.open(file.toString()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("no ledger")
        .hasMessageContaining("hearsay ingest");
    assertThat(file).doesNotExist();
  }

  @Test
  void anEmptyFileHasNothingToTellAndCanBecomeALedger() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));
    assertThatThrownBy(() -> Ledger.open(file.toString())).hasMessageContaining("no ledger");
    Recorder.open(file.toString(), Sample.FORM, Sample.KEYS).close();
    Ledger.open(file.toString()).close();
  }

  @Test
  void aFolderIsNoLedger() {
    assertRefused(folder.toString(), "is a folder");
  }

  @Test
  void aFolderThatNobodyMayWriteToIsToldOf() {
    Path closed = Path.of("/proc/ledger.db"); // where even the administrator cannot write
    assumeTrue(Files.isDirectory(closed.getParent()), "this system has no such folder");
    assertThatThrownBy(() -> Recorder.open(closed.toString(), Sample.FORM, Sample.KEYS))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("/proc/ledger.db");
  }

  @Test
  void aDatabaseThatHearsayDoesNotKnowIsToldOf() {
    assertRefused("jdbc:oracle:thin", "no database that Hearsay knows");
  }

  @Test
  void aServerThatIsNotThereIsToldOfWithoutThePassword() {
    assertThatThrownBy(() -> Ledger.open("jdbc:postgresql://localhost:1/none?user=a&password=hush"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot be reached")
        .hasMessageNotContaining("hush");
  }

  @ParameterizedTest
  @EnumSource
  void aSecondWriterIsToldThatThereIsAFirst(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() == 0);
    Account next = Sample.week().get(3).account();
    try (Connection first = database.connect(location);
        Statement statement = first.createStatement();
        Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      statement.execute(database == Databases.SQLITE ? "BEGIN IMMEDIATE" : "BEGIN");
      if (database == Databases.POSTGRESQL) {
        statement.execute("LOCK TABLE recording IN SHARE ROW EXCLUSIVE MODE");
      }

      assertThatThrownBy(() -> recorder.record(next, Sample.BY, Sample.evening(Sample.FIRST_DAY)))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("written by another program");

      statement.execute("COMMIT");
      assertThat(recorder.record(next, Sample.BY, Sample.evening(Sample.FIRST_DAY)).outcome())
          .isEqualTo(Recorded.Outcome.NEW);
    }
    assertSound(location);
  }

  @ParameterizedTest
  @EnumSource
  void twoWritersTakeTurns(Databases database) {
    String location = database.empty();
    List<Dated> week = Sample.week();
    try (Recorder one = Recorder.open(location, Sample.FORM, Sample.KEYS);
        Recorder other = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
      IntStream.range(0, week.size())
          .forEach(
              i ->
                  (i % 2 == 0 ? one : other)
                      .record(
                          week.get(i).account(), Sample.BY, Sample.evening(week.get(i).date())));
    }
    assertSound(location);
    try (Ledger ledger = Ledger.open(location);
        Ledger expected = Ledger.open(LedgerTest.recorded(database, day -> true))) {
      assertThat(ledger.claims(Filter.ALL, Page.Wanted.first(99)))
          .isEqualTo(expected.claims(Filter.ALL, Page.Wanted.first(99)));
    }
  }

  @Test
  void aFullDiskCostsTheReportThatDidNotFitAndNoOther() {
    Path file = folder.resolve("small.db");
    Recorder.open(file.toString(), Sample.FORM, Sample.KEYS).close();
    long pages = file.toFile().length() / 4096 + 20;
    String limited = "jdbc:sqlite:" + file + "?max_page_count=" + pages;
    int recorded = 0;
    try (Recorder recorder = Recorder.open(limited, Sample.FORM, Sample.KEYS)) {
      assertThatThrownBy(() -> fill(recorder, 20))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("disk is full");
    }
    try (Ledger ledger = Ledger.open(file.toString())) {
      recorded = (int) ledger.totals(null).reports();
      assertThat(ledger.examine()).isEmpty();
      assertThat(recorded).isPositive();
    }
    try (Recorder recorder = Recorder.open(file.toString(), Sample.FORM, Sample.KEYS)) {
      assertThat(
              recorder.record(numbered(recorded, 20), Sample.BY, Sample.evening(Sample.FIRST_DAY)))
          .extracting(Recorded::outcome)
          .isEqualTo(Recorded.Outcome.NEW);
    }
    assertSound(file.toString());
  }

  /**
   * A server has no room for longer files once its process may write none, which Linux takes back
   * as it takes a full disk: after half a page.
   */
  @Test
  void aFullDiskOfAServerCostsTheReportThatDidNotFitAndNoOther() throws Exception {
    assumeTrue(Files.isExecutable(LIMITER), "There is no prlimit on this machine");
    try (EmbeddedPostgres server = serverWithShortLogs()) {
      String location = server.getJdbcUrl("postgres", "postgres");
      try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
        long process = processOfTheOther(location);
        limit(process, Long.toString(LONGEST_LOG + 20 * 8_192 + 4_096));
        assertThatThrownBy(() -> fill(recorder, 400))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("disk of the database server is full: could not extend file")
            .hasMessageContaining("ingest again")
            .hasMessageNotContaining("INSERT");
        int recorded = recordedAndSound(location);
        assertThat(recorded).isPositive();

        limit(process, "unlimited");
        assertThat(
                recorder.record(
                    numbered(recorded, 400), Sample.BY, Sample.evening(Sample.FIRST_DAY)))
            .extracting(Recorded::outcome)
            .isEqualTo(Recorded.Outcome.NEW);
        assertThat(recordedAndSound(location)).isEqualTo(recorded + 1);
      }
    }
  }

  private static final Path LIMITER = Path.of("/usr/bin/prlimit");
  private static final long LONGEST_LOG = 1 << 20;

  /**
   * The process that is limited also writes the log, whose files must be shorter than the limit.
   */
  private static EmbeddedPostgres serverWithShortLogs() throws IOException {
    return EmbeddedPostgres.builder()
        .setLocaleConfig("wal-segsize", "1") // in MB; handed to initdb as locales are
        .setServerConfig("fsync", "off")
        .start();
  }

  private static long processOfTheOther(String location) throws SQLException {
    try (Connection connection = DriverManager.getConnection(location);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'"
                    + " AND pid <> pg_backend_pid()")) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  private static void limit(long process, String bytes) throws Exception {
    String[] command = {
      LIMITER.toString(), "--pid", Long.toString(process), "--fsize=" + bytes + ":"
    };
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static int recordedAndSound(String location) {
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine()).isEmpty();
      return (int) ledger.totals(null).reports();
    }
  }

  /** What a server says where it lacks something, and what is told to be done. */
  @ParameterizedTest
  @CsvSource({
    "53100, 'disk of the database server is full', 'Make room'",
    "53200, 'too little memory', 'Give it more'",
    "53300, 'no more connections', 'max_connections'",
    "53400, 'reached a limit', 'Raise it'",
    "57P03, 'stopping or starting', 'Wait until it runs'"
  })
  void aServerThatLacksSomethingIsToldOfWithWhatHelps(String state, String what, String helps) {
    Postgres database = new Postgres("jdbc:postgresql://localhost/ledger");

    assertThat(database.explained(new SQLException("as the server says", state)))
        .hasMessageContaining(what)
        .hasMessageContaining("as the server says")
        .hasMessageContaining(helps)
        .hasMessageContaining("What was recorded before is safe");
  }

  private static void fill(Recorder recorder, int claims) {
    for (int i = 0; i < 1000; i++) {
      recorder.record(numbered(i, claims), Sample.BY, Sample.evening(Sample.FIRST_DAY));
    }
  }

  private static Account numbered(int number, int claims) {
    Sample sample = Sample.of("Coast Radio", "https://coast.example/" + number, Sample.FIRST_DAY);
    for (int i = 0; i < claims; i++) {
      sample.says("Boat " + i + " of " + number + " came in");
    }
    return sample.account();
  }

  @ParameterizedTest
  @EnumSource
  void anExaminationFindsWhatWasTamperedWith(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> true);
    assertSound(location);
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      if (database == Databases.SQLITE) {
        statement.execute("DROP TRIGGER account_stays_as_it_is");
        statement.execute("DROP TRIGGER claim_hop_stays");
      } else {
        statement.execute("ALTER TABLE account DISABLE TRIGGER ALL");
        statement.execute("ALTER TABLE claim_hop DISABLE TRIGGER ALL");
      }
      statement.execute(
          "UPDATE account SET json = (SELECT json FROM account WHERE recording = 2)"
              + " WHERE recording = 1");
      statement.execute("DELETE FROM claim_hop WHERE claim = 2");
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine())
          .anySatisfy(problem -> assertThat(problem).contains("recording 1").contains("hash"))
          .anySatisfy(problem -> assertThat(problem).contains("no chain"))
          .hasSize(2);
    }
  }

  private static void assertRefused(String location, String why) {
    assertThatThrownBy(
            () -> {
              try (Recorder recorder = Recorder.open(location, Sample.FORM, Sample.KEYS)) {
                Dated first = Sample.week().get(0);
                recorder.record(
                    first.account(), new ReadBy("9", "9"), Sample.evening(first.date()));
              }
            })
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(why);
  }

  private static void assertSound(String location) {
    try (Ledger ledger = Ledger.open(location)) {
      assertThat(ledger.examine()).isEmpty();
    }
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> tables(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return new Statements(connection)
          .list(row -> row.getString(1), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    }
  }
}

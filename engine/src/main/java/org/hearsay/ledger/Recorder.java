package org.hearsay.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.claim.Account;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Adds accounts of reports to a ledger, each in one transaction, or not at all.
 *
 * <pre>{@code
 * try (Recorder recorder = Recorder.open("hearsay.db", form, keys)) {
 *   recorder.record(account, new ReadBy("0.1.0", "reader-1"), clock.instant());
 * }
 * }</pre>
 *
 * <p>The same account twice is recorded once, so that an ingest that was cut off is simply run
 * again. Safe for use by several threads, one after another; other programs may read meanwhile, and
 * a second one that writes waits its turn.
 */
public final class Recorder implements AutoCloseable {
  private final Database database;
  private final Statements statements;
  private final AccountForm form;
  private final Terms terms;
  private final Places places;
  private final ClaimRows rows;
  private final Keyring keyring;
  private final Pages pages;

  private Recorder(Database database, Statements statements, AccountForm form, NeighbourKeys keys) {
    this.database = database;
    this.statements = statements;
    this.form = form;
    this.keyring = new Keyring(statements, keys);
    this.terms = new Terms(statements);
    this.places = new Places(statements);
    this.rows = new ClaimRows(database, statements, terms, places);
    this.pages = new Pages(statements);
  }

  /**
   * The ledger at {@code location}, made where there is none. Recordings that have no keys yet, as
   * in a ledger of an older program, get theirs.
   *
   * @param location a file's name, or an address that begins with {@code jdbc:postgresql:}
   * @param form how accounts are written out
   * @param keys by what reports that may have to do with each other are found
   * @throws LedgerException if it cannot be written, or is no ledger of this program
   */
  public static Recorder open(String location, AccountForm form, NeighbourKeys keys) {
    Database database = Location.of(location);
    try {
      Statements statements = new Statements(database.connect(true));
      try {
        Schema.raise(database, statements);
      } catch (SQLException | LedgerException failed) {
        statements.close();
        throw failed;
      }
      Recorder recorder = new Recorder(database, statements, form, keys);
      recorder.keyOlder();
      return recorder;
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  /** Gives keys to recordings without, a few in each transaction: their number may be large. */
  private void keyOlder() throws SQLException {
    List<Long> without = keyring.without(KEYED_AT_ONCE);
    while (!without.isEmpty()) {
      List<Long> some = without;
      inTransaction(
          () -> {
            for (long recording : some) {
              keyring.write(recording, read(recording));
            }
            return some.size();
          });
      without = keyring.without(KEYED_AT_ONCE);
    }
  }

  private static final int KEYED_AT_ONCE = 100;

  private Account read(long recording) throws SQLException {
    try {
      return account(recording).account(form);
    } catch (IOException broken) {
      throw new LedgerException(
          "The account of recording %d in %s cannot be read: %s. hearsay doctor tells more."
              .formatted(recording, database.location(), broken.getMessage()),
          broken);
    }
  }

  /** Where it is, without a password. */
  public String location() {
    return database.location();
  }

  /**
   * Whether just this was recorded before: the same text, with the same facts about it, read by the
   * same engine.
   */
  public synchronized boolean has(Report report, ReadBy by) {
    try {
      return isKnown(Identity.ofRecording(report, by));
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  private boolean isKnown(String mark) throws SQLException {
    return statements.number("SELECT count(*) FROM recording WHERE mark = ?", mark) > 0;
  }

  /** Records what was found in a report of which no page is kept. */
  public Recorded record(Account account, ReadBy by, Instant at) {
    return record(account, null, by, at);
  }

  /**
   * Records what was found in a report, with the page that it was read from.
   *
   * @param account what was found
   * @param page the page as it was fetched, or null where there is none to keep
   * @param by what found it
   * @param at when: the recording's moment is never earlier than that of the one before
   * @throws LedgerException if it cannot be; the ledger is as it was before
   */
  public synchronized Recorded record(
      Account account, @Nullable FetchedPage page, ReadBy by, Instant at) {
    try {
      KeptAccount kept = KeptAccount.of(account, by, form);
      Evidence evidence = new Evidence(kept, page);
      String mark = Identity.ofRecording(account.reading().report(), by);
      return inTransaction(
          () ->
              isKnown(mark)
                  ? new Recorded(Recorded.Outcome.KNOWN, 0, 0, 0, 0)
                  : append(account, evidence, new Source(mark, by), at));
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  /** Some work that ends with rows gathered. */
  private interface Work<T> {
    T done() throws SQLException;
  }

  /** What is kept whole beside the tables. */
  private record Evidence(KeptAccount account, @Nullable FetchedPage page) {}

  private <T> T inTransaction(Work<T> work) throws SQLException {
    try {
      database.beginWriting(statements);
      T result = work.done();
      statements.send();
      statements.execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failed) {
      undo();
      throw failed;
    }
  }

  private void undo() throws SQLException {
    terms.forget();
    places.forget();
    statements.forget();
    try {
      statements.execute("ROLLBACK");
    } catch (SQLException nothingToUndo) {
      // It did not begin, or a full disk made SQLite roll back by itself.
    }
  }

  /** What names a recording and its engine. */
  private record Source(String mark, ReadBy by) {}

  /** The recording before, of any report. */
  private record Last(long id, String at, long nextClaim, long reports, long claims) {
    static final Last NONE = new Last(0, "", 1, 0, 0);
  }

  /** The newest recording of the same report. */
  private record Earlier(
      long id,
      int version,
      String sha256,
      int claims,
      long firstClaim,
      @Nullable String published,
      Instant reported,
      Instant recordedAt) {}

  private Recorded append(Account account, Evidence kept, Source source, Instant at)
      throws SQLException {
    terms.begin();
    places.begin();
    Report report = account.reading().report();
    long reportNumber = reportNumber(Identity.ofReport(report));
    Optional<Earlier> earlier = earlier(reportNumber);
    Last last = last();
    Instant moment = notBefore(last, at);
    long id = last.id() + 1;
    int version = version(report, earlier);
    ClaimRows.Shared shared = shared(id, report, reported(report, earlier, moment));
    insert(account, source, last, earlier.orElse(null), version, reportNumber, moment, shared);
    statements.gather(
        "INSERT INTO account (recording, sha256, json) VALUES (?, ?, ?)",
        id,
        kept.account().sha256(),
        kept.account().gzip());
    if (kept.page() != null) {
      pages.write(id, kept.page());
    }
    rows.write(account.claims(), last.nextClaim(), shared);
    keyring.write(id, account);
    return earlier.isEmpty()
        ? new Recorded(Recorded.Outcome.NEW, 1, account.claims().size(), 0, 0)
        : revise(earlier.get(), kept.account(), id, last.nextClaim(), version);
  }

  /**
   * By when this text is known to have been published. A page often keeps its date when it changes:
   * where the earlier text was still there after that date, the new one is known of only now.
   */
  private static Instant reported(Report report, Optional<Earlier> earlier, Instant moment) {
    Instant stated = Moments.reported(report, moment);
    if (earlier.isEmpty()) {
      return stated;
    }
    Earlier known = earlier.get();
    boolean sameDate = Objects.equals(known.published(), published(report));
    if (known.sha256().equals(report.sha256())) {
      return sameDate ? known.reported() : stated;
    }
    boolean later = !sameDate && stated.isAfter(known.recordedAt());
    return later ? stated : Moments.toSecond(moment);
  }

  private static @Nullable String published(Report report) {
    Object published = report.publishedAt() == null ? report.published() : report.publishedAt();
    return published == null ? null : published.toString();
  }

  private ClaimRows.Shared shared(long id, Report report, Instant reported) throws SQLException {
    return new ClaimRows.Shared(
        id,
        terms.number(NameKind.OUTLET, report.outlet()),
        reported.atOffset(ZoneOffset.UTC).toLocalDate(),
        reported.getEpochSecond());
  }

  private void insert(
      Account account,
      Source source,
      Last last,
      @Nullable Earlier earlier,
      int version,
      long reportNumber,
      Instant moment,
      ClaimRows.Shared shared)
      throws SQLException {
    Report report = account.reading().report();
    int claims = account.claims().size();
    statements.gather(
        "INSERT INTO recording (id, recorded_at, report, version, supersedes, mark, sha256, outlet,"
            + " headline, standfirst, byline, language, url, published, reported, reported_second,"
            + " engine, model, claims, unread, first_claim, reports_then, claims_then)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        shared.recording(),
        Moments.written(moment),
        reportNumber,
        version,
        earlier == null ? null : earlier.id(),
        source.mark(),
        report.sha256(),
        shared.outlet(),
        report.headline(),
        report.standfirst(),
        report.byline(),
        report.language(),
        report.url(),
        published(report),
        Instant.ofEpochSecond(shared.reportedSecond()).toString(),
        shared.reportedSecond(),
        source.by().engine(),
        source.by().model(),
        claims,
        account.unread().size(),
        last.nextClaim(),
        last.reports() + (earlier == null ? 1 : 0),
        last.claims() + claims - (earlier == null ? 0 : earlier.claims()));
  }

  private Recorded revise(
      Earlier earlier, KeptAccount kept, long recording, long firstClaim, int version)
      throws SQLException {
    int[] counts =
        new Revisions(statements)
            .write(
                recording,
                new Revisions.Version(account(earlier.id()), earlier.firstClaim()),
                new Revisions.Version(kept, firstClaim));
    return new Recorded(
        version > earlier.version() ? Recorded.Outcome.NEW_VERSION : Recorded.Outcome.READ_ANEW,
        version,
        counts[ChangeKind.ADDED.ordinal()],
        counts[ChangeKind.CHANGED.ordinal()],
        counts[ChangeKind.WITHDRAWN.ordinal()]);
  }

  private KeptAccount account(long recording) throws SQLException {
    return statements
        .first(
            row -> new KeptAccount(row.getString(1), row.getBytes(2)),
            "SELECT sha256, json FROM account WHERE recording = ?",
            recording)
        .orElseThrow();
  }

  private long reportNumber(String identity) throws SQLException {
    Optional<Long> known =
        statements.first(
            row -> row.getLong(1), "SELECT id FROM report WHERE identity = ?", identity);
    if (known.isPresent()) {
      return known.get();
    }
    long number = 1 + statements.number("SELECT max(id) FROM report");
    statements.insert("INSERT INTO report (id, identity) VALUES (?, ?)", number, identity);
    return number;
  }

  private Optional<Earlier> earlier(long report) throws SQLException {
    return statements.first(
        row ->
            new Earlier(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6),
                Instant.parse(row.getString(7)),
                Instant.parse(row.getString(8))),
        "SELECT id, version, sha256, claims, first_claim, published, reported, recorded_at"
            + " FROM recording WHERE report = ?"
            + " ORDER BY id DESC LIMIT 1",
        report);
  }

  private static int version(Report report, Optional<Earlier> earlier) {
    return earlier
        .map(known -> known.version() + (known.sha256().equals(report.sha256()) ? 0 : 1))
        .orElse(1);
  }

  private Last last() throws SQLException {
    return statements
        .first(
            row ->
                new Last(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5)),
            "SELECT id, recorded_at, first_claim + claims, reports_then, claims_then"
                + " FROM recording ORDER BY id DESC LIMIT 1")
        .orElse(Last.NONE);
  }

  private static Instant notBefore(Last last, Instant at) {
    return last.at().isEmpty() || !at.isBefore(Instant.parse(last.at()))
        ? at
        : Instant.parse(last.at());
  }

  @Override
  public synchronized void close() {
    try {
      statements.close();
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }
}

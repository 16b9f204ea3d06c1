package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A ledger in one file, which any SQLite program opens. */
record Sqlite(Path file, String settings) implements Database {
  /** How long a writer waits for another, in milliseconds. */
  static final int PATIENCE = 5_000;

  /**
   * After how many written pages, of 4 KB, they are merged into the file. A report touches pages
   * all over a large file, and most of them again and again: merged seldom, such a page is written
   * once for many reports.
   */
  private static final int PAGES_BEFORE_MERGING = 16_000;

  /** Kilobytes of pages that a writer keeps: a report touches pages all over the file. */
  private static final int WRITERS_CACHE = 65_536;

  /**
   * The same for a reader, of which a server has several: each recording makes SQLite forget all
   * that a reader keeps, and the system keeps pages of the file too.
   */
  private static final int READERS_CACHE = 16_384;

  /** Steps of SQLite's machine, a few milliseconds, after which the time is looked at. */
  private static final int STEPS_BETWEEN_LOOKS = 100_000;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String location() {
    return file.toString();
  }

  @Override
  public Connection connect(boolean writing) throws SQLException {
    check(writing);
    Connection connection = DriverManager.getConnection(url(writing));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + PATIENCE);
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA cache_size = -" + (writing ? WRITERS_CACHE : READERS_CACHE));
      if (writing) {
        statement.execute("PRAGMA journal_mode = WAL");
        // What a power cut can cost are the last reports, which the next ingest reads again.
        statement.execute("PRAGMA synchronous = NORMAL");
        statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_BEFORE_MERGING);
      } else {
        statement.execute("PRAGMA query_only = ON");
      }
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  private String url(boolean writing) {
    // In a folder that nobody may write to SQLite cannot keep its own notes on who is reading.
    boolean fixed = !writing && !Files.isWritable(file.toAbsolutePath().getParent());
    return fixed
        ? "jdbc:sqlite:file:" + file.toAbsolutePath() + "?immutable=1"
        : "jdbc:sqlite:" + file + settings;
  }

  private void check(boolean writing) {
    if (Files.isDirectory(file)) {
      throw new LedgerException(
          file + " is a folder. Name a file in it, such as " + file.resolve("hearsay.db") + ".");
    }
    if (Files.exists(file)) {
      checkFile(writing);
    } else if (!writing) {
      throw new LedgerException(
          "There is no ledger at " + file + " yet. hearsay ingest FILE… makes one.");
    } else {
      makeFolder();
    }
  }

  private void checkFile(boolean writing) {
    if (!Files.isReadable(file) || (writing && !Files.isWritable(file))) {
      throw new LedgerException(
          "The ledger %s may not be %s by you. Change its permissions, or name another with --ledger."
              .formatted(file, writing ? "written" : "read"));
    }
    byte[] first = firstBytes();
    if (first.length > 0 && !Arrays.equals(first, MAGIC)) {
      throw new LedgerException(
          file + " is no ledger: it is not an SQLite file. Name another with --ledger.");
    }
  }

  private byte[] firstBytes() {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAGIC.length);
    } catch (IOException failed) {
      throw new LedgerException(
          "The ledger " + file + " cannot be read: " + failed.getMessage() + ".", failed);
    }
  }

  private void makeFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw unwritable(failed);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(null);
    }
  }

  private LedgerException unwritable(@Nullable Exception cause) {
    return new LedgerException(
        "A ledger cannot be made at %s: nothing may be written in that folder. Name another place with --ledger."
            .formatted(file),
        cause);
  }

  @Override
  public void beginWriting(Statements statements) throws SQLException {
    statements.execute("BEGIN IMMEDIATE");
  }

  @Override
  public boolean hasTable(Statements statements, String name) throws SQLException {
    return statements.number("SELECT count(*) FROM sqlite_schema WHERE name = ?", name) > 0;
  }

  @Override
  public boolean isEmpty(Statements statements) throws SQLException {
    return statements.number("SELECT count(*) FROM sqlite_schema") == 0;
  }

  @Override
  public String inItsWords(String sql) {
    return sql.replace("{id}", "INTEGER PRIMARY KEY")
        .replace("{bytes}", "BLOB")
        .replace("{clustered}", "WITHOUT ROWID");
  }

  @Override
  public List<String> guards(String table) {
    String refusal = " BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END";
    return List.of(
        "CREATE TRIGGER " + table + "_stays BEFORE DELETE ON " + table + refusal,
        "CREATE TRIGGER " + table + "_stays_as_it_is BEFORE UPDATE ON " + table + refusal);
  }

  @Override
  public String fullTextInsert() {
    return "INSERT INTO claim_text (rowid, content) VALUES (?, ?)";
  }

  @Override
  public String fullText() {
    return "(SELECT rowid AS claim FROM claim_text WHERE claim_text MATCH ?)";
  }

  @Override
  public String fullTextCondition() {
    return "1 = 1";
  }

  @Override
  public String foundFirst(String fullText) {
    return fullText;
  }

  @Override
  public boolean findsNewestFirst() {
    return true;
  }

  @Override
  public String fullTextOfEach() {
    throw new IllegalStateException("SQLite's full text gives the newest claims first");
  }

  @Override
  public String fullTextQuery(List<Word> words) {
    return words.stream()
        .map(word -> '"' + word.text() + '"' + (word.beginning() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String frameCondition() {
    return "f.west <= ? AND f.east >= ? AND f.south <= ? AND f.north >= ?";
  }

  @Override
  public String daysCondition() {
    return "x.first_day <= ? AND x.last_day >= ?";
  }

  @Override
  public String numbers() {
    return "(SELECT value AS number FROM json_each(?))";
  }

  @Override
  public String numbersParameter(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public String askedOfEach(String query) {
    return query;
  }

  @Override
  public String unindexed(String column) {
    return "+" + column;
  }

  @Override
  public List<String> ownCheck(Statements statements) throws SQLException {
    List<String> found = new ArrayList<>();
    statements.list(row -> row.getString(1), "PRAGMA integrity_check").stream()
        .filter(line -> !line.equals("ok"))
        .forEach(found::add);
    found.addAll(
        statements.list(
            row -> "table " + row.getString(1) + ": row " + row.getString(2) + " refers to nothing",
            "PRAGMA foreign_key_check"));
    return found;
  }

  @Override
  public void copy(Statements statements, Path to) throws SQLException {
    // A connection of its own: a ledger's is told to write nothing, not even elsewhere.
    try (Connection connection = DriverManager.getConnection(url(false));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + PATIENCE);
      statement.execute("VACUUM INTO '" + to.toAbsolutePath().toString().replace("'", "''") + "'");
    }
  }

  @Override
  public void limit(Connection connection, Deadline deadline) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return deadline.hasPassed() ? 1 : 0;
          }
        });
  }

  @Override
  public LedgerException explained(SQLException problem) {
    SQLiteErrorCode code =
        problem instanceof SQLiteException known
            ? known.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return new LedgerException(message(code, problem), problem);
  }

  private String message(SQLiteErrorCode code, SQLException problem) {
    String name = code.name();
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "The ledger %s is being written by another program. Wait until that has ended, or end it."
          .formatted(file);
    }
    if (name.equals("SQLITE_INTERRUPT")) {
      return Deadline.TOO_LONG;
    }
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return "The ledger %s is damaged (%s). Put back a copy, or ingest the reports anew; what can be read, any SQLite program still reads."
          .formatted(file, problem.getMessage());
    }
    if (name.startsWith("SQLITE_FULL") || name.equals("SQLITE_IOERR_WRITE")) {
      return "The disk is full: %s could not grow. What was recorded before is safe; make room and ingest again, and it goes on where it stopped."
          .formatted(file);
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      return "The ledger %s or its folder may not be written. Change the permissions, or name another with --ledger."
          .formatted(file);
    }
    return "The ledger %s cannot be used: %s. hearsay doctor tells more."
        .formatted(file, problem.getMessage());
  }
}

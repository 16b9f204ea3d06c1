package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbered steps that make the ledger's tables; each is done once, in one transaction.
 *
 * <p>A new step is a file {@code 002-what.sql}, with one a database where they differ, and its name
 * here. It may add tables, columns and indexes; rows that are there stay as they are.
 */
final class Schema {
  private static final List<String> STEPS =
      List.of("001-ledger", "002-neighbours", "003-pages", "004-layers", "005-reviews");
  private static final Pattern TABLE = Pattern.compile("(?m)^CREATE TABLE (\\w+)");
  private static final Pattern END = Pattern.compile(";\\s*\\n\\s*\\n|;\\s*\\z");

  private Schema() {}

  /** The number of the newest step. */
  static int newest() {
    return STEPS.size();
  }

  /** A connection that rows can be added by, to a ledger that is made where there is none. */
  static Statements writable(Database database) throws SQLException {
    Statements statements = new Statements(database.connect(true));
    try {
      raise(database, statements);
      return statements;
    } catch (SQLException | LedgerException failed) {
      statements.close();
      throw failed;
    }
  }

  /**
   * Makes sure that there is a ledger to read. One of an older Hearsay gets the tables that it
   * lacks, which are empty.
   *
   * @throws LedgerException if there is none
   */
  static void check(Database database, Statements statements) throws SQLException {
    int step = step(database, statements);
    if (step == 0) {
      throw new LedgerException(
          "There is no ledger at %s yet. hearsay ingest FILE… makes one."
              .formatted(database.location()));
    }
    if (step < newest()) {
      try (Statements writing = new Statements(database.connect(true))) {
        raise(database, writing);
      }
    }
  }

  /** Does the steps that are missing. */
  static void raise(Database database, Statements statements) throws SQLException {
    if (step(database, statements) == newest()) {
      return;
    }
    try {
      database.beginWriting(statements);
      for (int step = step(database, statements); step < newest(); step++) {
        run(database, statements, step);
      }
      statements.execute("COMMIT");
    } catch (SQLException failed) {
      undo(statements);
      throw failed;
    }
  }

  /**
   * The last step that was done, 0 where the database is empty.
   *
   * @throws LedgerException if it holds something else, or steps that this program does not know
   */
  static int step(Database database, Statements statements) throws SQLException {
    if (!database.hasTable(statements, "schema_step")) {
      if (!database.isEmpty(statements)) {
        throw new LedgerException(
            database.location()
                + " is no ledger: it holds tables of another program. Name another with --ledger.");
      }
      return 0;
    }
    int done = (int) statements.number("SELECT max(step) FROM schema_step");
    if (done > newest()) {
      throw new LedgerException(
          "The ledger %s was written by a newer Hearsay (its tables are of step %d, this program knows %d). Use that one."
              .formatted(database.location(), done, newest()));
    }
    return done;
  }

  private static void run(Database database, Statements statements, int step) throws SQLException {
    String name = STEPS.get(step);
    String common = text(name + ".sql");
    String own =
        Schema.class.getResource(own(name, database)) == null ? "" : text(own(name, database));
    if (step == 0) {
      statements.execute("CREATE TABLE schema_step (step INTEGER PRIMARY KEY, name TEXT NOT NULL)");
    }
    for (String sql : END.split(common + "\n" + own)) {
      if (!sql.isBlank()) {
        statements.execute(database.inItsWords(sql.strip()));
      }
    }
    for (MatchResult table : TABLE.matcher(common + "\n" + own).results().toList()) {
      for (String guard : database.guards(table.group(1))) {
        statements.execute(guard);
      }
    }
    statements.insert("INSERT INTO schema_step (step, name) VALUES (?, ?)", step + 1, name);
  }

  /** What a database words in its own way; not every step has that. */
  private static String own(String name, Database database) {
    return name + "." + database.name() + ".sql";
  }

  private static void undo(Statements statements) {
    try {
      statements.execute("ROLLBACK");
    } catch (SQLException notBegun) {
      // What kept it from beginning is told instead.
    }
  }

  private static String text(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this build of Hearsay");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** A ledger in a PostgreSQL database of its own, or in a schema that its search path names. */
record Postgres(String url) implements Database {

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String location() {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//");
  }

  @Override
  public Connection connect(boolean writing) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '5s'");
      connection.setReadOnly(!writing);
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  @Override
  public void beginWriting(Statements statements) throws SQLException {
    statements.execute("BEGIN");
    if (hasTable(statements, "recording")) {
      statements.execute("LOCK TABLE recording IN SHARE ROW EXCLUSIVE MODE");
    }
  }

  @Override
  public boolean hasTable(Statements statements, String name) throws SQLException {
    return statements
        .first(row -> row.getString(1), "SELECT to_regclass(?)::text", name)
        .isPresent();
  }

  @Override
  public boolean isEmpty(Statements statements) throws SQLException {
    return statements.number(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()")
        == 0;
  }

  @Override
  public String inItsWords(String sql) {
    return sql.replace("{id}", "BIGINT PRIMARY KEY")
        .replace("{bytes}", "BYTEA")
        .replace("{clustered}", "");
  }

  @Override
  public List<String> guards(String table) {
    return List.of(
        ("CREATE TRIGGER %s_stays_as_it_is BEFORE UPDATE OR DELETE OR TRUNCATE ON %s"
                + " FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()")
            .formatted(table, table));
  }

  @Override
  public String fullTextInsert() {
    return "";
  }

  @Override
  public String fullText() {
    return "(SELECT seq AS claim FROM claim"
        + " WHERE to_tsvector('simple', content) @@ to_tsquery('simple', ?))";
  }

  @Override
  public String fullTextCondition() {
    return "1 = 1";
  }

  /**
   * Else PostgreSQL, which takes words for cheap to compare, may go through the newest claims and
   * take the words of each apart, and not look at its index.
   */
  @Override
  public String foundFirst(String fullText) {
    return "(SELECT found.claim FROM " + fullText + " found OFFSET 0)";
  }

  /** Its index gives all claims with a word at once, in no order. */
  @Override
  public boolean findsNewestFirst() {
    return false;
  }

  @Override
  public String fullTextOfEach() {
    return "(SELECT l.seq AS claim FROM (SELECT seq, content FROM claim WHERE seq > ? AND seq <= ?"
        + " OFFSET 0) l WHERE to_tsvector('simple', l.content) @@ to_tsquery('simple', ?))";
  }

  @Override
  public String fullTextQuery(List<Word> words) {
    return words.stream()
        .map(word -> "'" + word.text() + "'" + (word.beginning() ? ":*" : ""))
        .collect(Collectors.joining(" & "));
  }

  @Override
  public String frameCondition() {
    return "box(point(f.west, f.south), point(f.east, f.north)) &&"
        + " (SELECT box(point(w, s), point(e, n))"
        + " FROM (SELECT ?::float8 AS e, ?::float8 AS w, ?::float8 AS n, ?::float8 AS s) wanted)";
  }

  @Override
  public String daysCondition() {
    return "int4range(x.first_day, x.last_day, '[]') &&"
        + " (SELECT int4range(a, b, '[]') FROM (SELECT ?::int AS b, ?::int AS a) wanted)";
  }

  /**
   * Where PostgreSQL sees how many there are, it goes through all of a table sooner than to look up
   * thousands by an index; behind a query of its own it takes them for few.
   */
  @Override
  public String numbers() {
    return "(SELECT unnest((SELECT ?::bigint[])) AS number)";
  }

  @Override
  public String numbersParameter(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Else PostgreSQL gathers and sorts all claims that have such a row, for a page of fifty. */
  @Override
  public String askedOfEach(String query) {
    return query + " OFFSET 0";
  }

  /** PostgreSQL counts its rows and finds the better index itself. */
  @Override
  public String unindexed(String column) {
    return column;
  }

  /** PostgreSQL checks its files itself and keeps its foreign keys; there is nothing to ask. */
  @Override
  public List<String> ownCheck(Statements statements) {
    return List.of();
  }

  @Override
  public void copy(Statements statements, Path to) {
    throw new LedgerException(
        "A ledger in PostgreSQL is copied by its own program: pg_dump --format=custom --file=FILE"
            + " DATABASE, and back by pg_restore.");
  }

  @Override
  public void limit(Connection connection, Deadline deadline) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET statement_timeout = " + deadline.millis());
    }
  }

  @Override
  public LedgerException explained(SQLException problem) {
    return new LedgerException(message(problem.getSQLState(), problem), problem);
  }

  private String message(@Nullable String state, SQLException problem) {
    String code = state == null ? "" : state;
    String said = said(problem);
    if (code.startsWith("08") || code.startsWith("28") || code.equals("3D000")) {
      return "The ledger %s cannot be reached: %s. Check the address, the user and that the server runs."
          .formatted(location(), said);
    }
    if (code.equals("57014")) {
      return Deadline.TOO_LONG;
    }
    if (code.equals("55P03")) {
      return "The ledger %s is being written by another program. Wait until that has ended, or end it."
          .formatted(location());
    }
    String shortage = shortage(code);
    if (shortage != null) {
      return (shortage + " What was recorded before is safe.").formatted(said);
    }
    return "The ledger %s cannot be used: %s. hearsay doctor tells more."
        .formatted(location(), said);
  }

  /** What the server itself says, without the row that the driver puts before it. */
  private static String said(SQLException problem) {
    for (Throwable each = problem; each != null; each = each.getCause()) {
      if (each instanceof PSQLException known && known.getServerErrorMessage() != null) {
        return String.valueOf(known.getServerErrorMessage().getMessage());
      }
    }
    return String.valueOf(problem.getMessage());
  }

  /** What a server that lacks something says, and what helps; null where it lacks nothing. */
  private static @Nullable String shortage(String code) {
    return switch (code) {
      case "53100" ->
          "The disk of the database server is full: %s. Make room there and ingest again, and it goes on where it stopped.";
      case "53200" ->
          "The database server has too little memory: %s. Give it more, or ask less of it at once, and ingest again.";
      case "53300" ->
          "The database server takes no more connections: %s. End programs that hold some, or raise its max_connections, and try again.";
      case "57P01", "57P02", "57P03" ->
          "The database server is stopping or starting: %s. Wait until it runs, look into its log if it does not, and ingest again.";
      default ->
          code.startsWith("53")
              ? "The database server has reached a limit: %s. Raise it, and ingest again."
              : null;
    };
  }
}

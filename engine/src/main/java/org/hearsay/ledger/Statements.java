package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL on one connection, each text prepared once; rows to be added are gathered first. */
final class Statements implements AutoCloseable {
  /** More than all queries of one kind; filters make new texts, which must not pile up. */
  private static final int KEPT = 200;

  private final Connection connection;
  private @Nullable Extent end;

  private final Map<String, PreparedStatement> prepared =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
          return size() > KEPT && closed(eldest.getValue());
        }
      };

  /** Statements with rows not yet sent, in the order in which they were first used. */
  private final Map<String, PreparedStatement> gathered = new LinkedHashMap<>();

  /** What one row becomes. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Something asked of statements. */
  interface Asking<T> {
    T of(Statements statements) throws SQLException;
  }

  Statements(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Has nothing count that was recorded after {@code extent}; with null all does. */
  void endAt(@Nullable Extent extent) {
    end = extent;
  }

  /** What was recorded after it does not count; null where all does. */
  @Nullable Extent end() {
    return end;
  }

  /** Runs {@code sql}, which has no parameters. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Adds one row at once. */
  void insert(String sql, @Nullable Object... values) throws SQLException {
    bound(sql, values).executeUpdate();
  }

  /** Adds one row with the next {@link #send}. */
  void gather(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = bound(sql, values);
    statement.addBatch();
    gathered.putIfAbsent(sql, statement);
  }

  /** Adds the gathered rows, those of the statement that was used first before all others. */
  void send() throws SQLException {
    for (PreparedStatement statement : gathered.values()) {
      statement.executeBatch();
    }
    gathered.clear();
  }

  /** Forgets the gathered rows. */
  void forget() throws SQLException {
    for (PreparedStatement statement : gathered.values()) {
      statement.clearBatch();
    }
    gathered.clear();
  }

  <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = bound(sql, values).executeQuery()) {
      while (result.next()) {
        rows.add(made(row, result));
      }
    }
    return rows;
  }

  /** Hands on row after row until one answers false. */
  void each(Row<Boolean> row, String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet result = bound(sql, values).executeQuery()) {
      boolean goesOn = true;
      while (goesOn && result.next()) {
        goesOn = made(row, result);
      }
    }
  }

  <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet result = bound(sql, values).executeQuery()) {
      return result.next() ? Optional.ofNullable(made(row, result)) : Optional.empty();
    }
  }

  /** What a row becomes. Where it cannot, its values are none that were written: it is damaged. */
  private static <T> T made(Row<T> row, ResultSet result) throws SQLException {
    try {
      return row.of(result);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException odd) {
      throw new SQLException("it holds what Hearsay did not write (" + odd.getMessage() + ")", odd);
    }
  }

  /** The number that {@code sql} gives; 0 where it gives none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(row -> row.getLong(1), sql, values).orElse(0L);
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static boolean closed(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException alreadyGone) {
      return true;
    }
    return true;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

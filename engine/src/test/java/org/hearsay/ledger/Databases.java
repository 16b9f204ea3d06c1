package org.hearsay.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The databases that a ledger can lie in; each gives empty ones for tests. */
public enum Databases {
  SQLITE {
    @Override
    public String empty() {
      try {
        return Files.createTempDirectory("ledger").resolve("test.db").toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  POSTGRESQL {
    @Override
    public String empty() {
      String name = "ledger_" + COUNT.incrementAndGet();
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
        return server().getJdbcUrl("postgres", name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /** Where a new ledger can be made. */
  public abstract String empty();

  /** A plain connection to what is at {@code location}. */
  public Connection connect(String location) throws SQLException {
    return DriverManager.getConnection(this == SQLITE ? "jdbc:sqlite:" + location : location);
  }

  /**
   * Makes what is at {@code location} a ledger of an older program, of which {@code step} was the
   * newest.
   */
  public void takeBackTo(int step, String location) throws SQLException {
    try (Connection connection = connect(location);
        Statement statement = connection.createStatement()) {
      for (Later later : LATER) {
        if (later.step() > step) {
          statement.execute("DROP " + later.what());
        }
      }
      statement.execute("DELETE FROM schema_step WHERE step > " + step);
    }
  }

  /** Something that a later step than the first made, those that others refer to last. */
  private record Later(int step, String what) {}

  private static final List<Later> LATER =
      List.of(
          new Later(5, "TABLE review"),
          new Later(4, "TABLE layer_part"),
          new Later(4, "TABLE layer_area"),
          new Later(4, "TABLE layer"),
          new Later(3, "TABLE page_fetch"),
          new Later(3, "TABLE page"),
          new Later(3, "INDEX recording_sha256"),
          new Later(2, "TABLE keyed"),
          new Later(2, "TABLE neighbour_key"));

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server;
  }
}

package org.hearsay.evaluation.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A database of a server, whose processes do the work. */
record PostgresStore(String url) implements Store {

  @Override
  public String name() {
    return "PostgreSQL";
  }

  /** What the server says of this database: tables and indexes, without its log. */
  @Override
  public double bytes() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException unreachable) {
      throw unreachable(unreachable);
    }
  }

  @Override
  public @Nullable LongSupplier work() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid(), inet_client_port()")) {
      row.next();
      return ServerWork.of(row.getLong(1), row.getInt(2));
    } catch (SQLException unreachable) {
      throw unreachable(unreachable);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(url);
  }

  private static IllegalStateException unreachable(SQLException why) {
    return new IllegalStateException(
        "The database server cannot be asked: "
            + why.getMessage()
            + ". Check the address, the user and that it runs.",
        why);
  }
}

package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All that the file of a ledger holds, row by row as it was written. */
final class Tables {
  private Tables() {}

  /** The rows of each table of {@code ledger}, by its name. */
  static Map<String, List<String>> of(Path ledger) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      for (String table : names(statement)) {
        List<String> written = new ArrayList<>();
        forEachRow(statement, table, written::add);
        tables.put(table, written);
      }
    }
    return tables;
  }

  /** How many rows each table of {@code ledger} has, and a hash of them, by its name. */
  static Map<String, String> digests(Path ledger) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      for (String table : names(statement)) {
        MessageDigest hash = sha256();
        long[] count = {0};
        forEachRow(
            statement,
            table,
            row -> {
              hash.update(row.getBytes(UTF_8));
              count[0]++;
            });
        digests.put(table, count[0] + " rows, " + HexFormat.of().formatHex(hash.digest()));
      }
    }
    return digests;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // each Java has it
    }
  }

  private static List<String> names(Statement statement) throws SQLException {
    return column(statement, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void forEachRow(Statement statement, String table, Consumer<String> taken)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          row.append(value instanceof byte[] b ? HexFormat.of().formatHex(b) : value).append('|');
        }
        taken.accept(row.toString());
      }
    }
  }
}

package org.hearsay.flink;

import java.nio.file.Path;
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

/** All that the file of a ledger holds, row by row as it was written. */
final class Tables {
  private Tables() {}

  /** The rows of each table of {@code ledger}, by its name. */
  static Map<String, List<String>> of(Path ledger) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      for (String table :
          column(statement, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
        tables.put(table, rows(statement, table));
      }
    }
    return tables;
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

  private static List<String> rows(Statement statement, String table) throws SQLException {
    List<String> written = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          row.append(value instanceof byte[] b ? HexFormat.of().formatHex(b) : value).append('|');
        }
        written.add(row.toString());
      }
    }
    return written;
  }
}

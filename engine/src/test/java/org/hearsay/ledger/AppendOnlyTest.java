package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that was recorded is ever changed or taken away. */
class AppendOnlyTest {
  private static final Pattern CHANGES =
      Pattern.compile("(?i)\\b(update|delete|truncate|replace|drop|merge)\\b");

  private static final List<String> TABLES =
      List.of(
          "schema_step",
          "term",
          "place",
          "report",
          "recording",
          "account",
          "claim",
          "claim_hop",
          "claim_figure",
          "claim_time",
          "claim_place",
          "claim_status",
          "claim_event",
          "claim_days",
          "place_frame",
          "revision",
          "page",
          "page_fetch");

  @Test
  void noStatementOfTheLedgerChangesOrTakesAwayRows() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (Path file : sources()) {
      read++;
      String text = Files.readString(file);
      // What the guards forbid they must name.
      text = text.replaceAll("BEFORE (DELETE|UPDATE|UPDATE OR DELETE OR TRUNCATE) ON", "");
      // Java's own.
      text = text.replaceAll("[.]replace\\(", "").replaceAll("digest[.]update", "");
      Pattern statement =
          file.toString().endsWith(".sql")
              ? CHANGES
              : Pattern.compile("\"[^\"\n]*" + CHANGES.pattern() + "[^\"\n]*\"");
      if (statement.matcher(text).find()) {
        found.add(file.toString());
      }
    }
    assertThat(found).isEmpty();
    assertThat(read).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasRecordedStaysAsItIsToTheByteWhateverComesLater(Databases database)
      throws SQLException {
    String location = LedgerTest.recorded(database, day -> day.day() <= 1);
    Map<String, List<String>> before = rows(database, location);

    LedgerTest.record(location, day -> true);

    Map<String, List<String>> after = rows(database, location);
    for (String table : before.keySet()) {
      assertThat(after.get(table)).as(table).containsAll(before.get(table));
    }
    assertThat(after.get("recording")).hasSizeGreaterThan(before.get("recording").size());
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseItselfRefusesToChangeARow(Databases database) throws SQLException {
    String location = LedgerTest.recorded(database, day -> true);
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of("term", "recording", "account", "claim", "claim_hop", "revision")) {
        assertThatThrownBy(() -> statement.execute("DELETE FROM " + table))
            .hasMessageContaining("append-only");
      }
      assertThatThrownBy(() -> statement.execute("UPDATE claim SET content = 'other'"))
          .hasMessageContaining("append-only");
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("java", "resources")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/" + folder + "/org/hearsay/ledger"))) {
        files.forEach(all::add);
      }
    }
    return all;
  }

  private static Map<String, List<String>> rows(Databases database, String location)
      throws SQLException {
    Map<String, List<String>> all = new TreeMap<>();
    try (Connection connection = database.connect(location);
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        all.put(table, rows(statement.executeQuery("SELECT * FROM " + table)));
      }
    }
    return all;
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        Object value = result.getObject(i);
        row.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value);
      }
      rows.add(String.join("|", row));
    }
    return rows;
  }
}

package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The codebook's tables of the ledger are the tables that a ledger has. With {@code
 * -Dcodebook=write} the page that is made of them is written anew.
 */
class LedgerCodebookTest {
  private static final Path FOLDER = Schema.folder().resolve("ledger");
  private static final Path PAGE = Schema.folder().resolve("../docs/reference/ledger-tables.md");

  private static final String TOP =
      """
      # Tables of a ledger

      The same on SQLite and PostgreSQL. For the words, and for what is superseded when, see
      [the ledger](ledger.md). Days are written as 2024-08-13, moments as 2024-08-13T15:30:00.000Z, both
      in UTC; empty means not known. The views `claims` and `figures` join them for other programs.
      Made from `codebook/ledger/` by `LedgerCodebookTest`; edit the YAML there, not this page.
      """;

  @TempDir Path folder;

  @Test
  void everyTableOfALedgerIsDescribedColumnByColumn() throws IOException, SQLException {
    String file = folder.resolve("new.db").toString();
    Recorder.open(file, new KeptForm(), LedgerLineage.KEYS).close();
    Codebook codebook = Codebook.load(FOLDER);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(names(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'"))
          .filteredOn(name -> !name.matches("(claim_text|claim_days_|place_frame_|sqlite_).*"))
          .containsExactlyInAnyOrderElementsOf(codebook.tables().keySet());
      for (Table table : codebook.tables().values()) {
        assertThat(names(statement, "SELECT name FROM pragma_table_info('" + table.table() + "')"))
            .as(table.table())
            .containsExactlyElementsOf(table.columns().stream().map(Table.Column::name).toList());
      }
    }
  }

  @Test
  void thePageIsTheOneThatTheCodebookMakes() throws IOException {
    String page =
        Codebook.load(FOLDER).tables().values().stream()
            .map(ReferencePage::section)
            .collect(Collectors.joining("", TOP, ""));
    if ("write".equals(System.getProperty("codebook"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static List<String> names(Statement statement, String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}

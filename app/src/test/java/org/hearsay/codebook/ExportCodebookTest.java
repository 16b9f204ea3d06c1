package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hearsay.export.dataset.Schemas;
import org.junit.jupiter.api.Test;

/**
 * The codebook's tables of an export are those that an export has. With {@code -Dcodebook=write}
 * the Table Schemas and the page that are made of them are written anew.
 */
class ExportCodebookTest {
  private static final Path FOLDER = Schema.folder().resolve("export");
  private static final Path TABLES = FOLDER.resolve("tables.json");
  private static final Path PAGE = Schema.folder().resolve("../docs/reference/export-tables.md");

  private static final String TOP =
      """
      # Tables of an export

      What `hearsay export --to DIR` writes, each as CSV and as Parquet. How to read them is in
      [Use an export](../how-to/use-an-export.md). Empty means not known, and never zero. Claims and
      reports have the numbers that they have in the ledger; `id` is the same in every ledger.
      Made from `codebook/export/` by `ExportCodebookTest`; edit the YAML there, not this page.
      """;

  @Test
  void everyTableOfAnExportIsDescribedColumnByColumn() throws IOException {
    Codebook codebook = Codebook.load(FOLDER);

    assertThat(codebook.tables().keySet()).containsExactlyInAnyOrderElementsOf(Schemas.tables());
    for (Table table : codebook.tables().values()) {
      assertThat(table.columns().stream().map(Table.Column::name).toList())
          .as(table.table())
          .containsExactlyElementsOf(Schemas.columns(table.table()));
      assertThat(table.columns())
          .as(table.table())
          .extracting(Table.Column::name)
          .containsAll(table.key());
    }
  }

  @Test
  void theTableSchemasAreThoseThatTheCodebookMakes() throws IOException {
    assertMade(TABLES, new TableSchemaWriter(Codebook.load(FOLDER)).write());
  }

  @Test
  void thePageIsTheOneThatTheCodebookMakes() throws IOException {
    String page =
        Codebook.load(FOLDER).tables().values().stream()
            .map(ReferencePage::section)
            .collect(Collectors.joining("", TOP, ""));
    assertMade(PAGE, page);
  }

  private static void assertMade(Path file, String content) throws IOException {
    if ("write".equals(System.getProperty("codebook"))) {
      Files.writeString(file, content);
    }
    assertThat(file)
        .as("run: ./mvnw -pl app -am test -Dcodebook=write -Dtest=ExportCodebookTest")
        .content()
        .isEqualTo(content);
  }
}

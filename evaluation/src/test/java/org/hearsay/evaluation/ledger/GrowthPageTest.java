package org.hearsay.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the documents say of growth, in tables and in the picture, is what was measured. */
class GrowthPageTest {
  private static final Path DOCS = Path.of("../docs/reference");
  private static final Path ROWS = DOCS.resolve("ledger-growth.csv");
  private static final Path PICTURE = DOCS.resolve("ledger-growth.svg");

  @Test
  void thePictureIsDrawnFromTheRows() throws IOException {
    String drawn = new GrowthChart(Growth.read(ROWS)).svg();
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(Files.readString(PICTURE))
        .as("draw it anew: ./mvnw -pl evaluation -am test -Dtest=GrowthPageTest -Ddocs=write")
        .isEqualTo(drawn);
  }

  @Test
  void thePageHasAllRowsOfBothDatabases() throws IOException {
    List<Growth> rows = Growth.read(ROWS);
    List<String> page = Files.readAllLines(DOCS.resolve("ledger.md"));

    assertThat(rows).extracting(Growth::database).contains("SQLite", "PostgreSQL");
    assertThat(page)
        .containsAll(Growth.HEADING)
        .containsAll(rows.stream().map(Growth::line).toList())
        .anyMatch(line -> line.contains("](ledger-growth.svg)"));
  }
}

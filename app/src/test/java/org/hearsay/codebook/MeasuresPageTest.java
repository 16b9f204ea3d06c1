package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page of measures is made of the file that the engine reads. With {@code -Dcodebook=write} it
 * is written anew.
 */
class MeasuresPageTest {
  private static final Path MEASURES =
      Schema.folder()
          .resolve("../engine/src/main/resources/org/hearsay/interpret/figure/measures.tsv");
  private static final Path PAGE = Schema.folder().resolve("../docs/reference/measures.md");
  private static final String TOP =
      """
      # Measures

      What figures count. A measure is things and what became of them: `personnel` and `killed` make
      the label "personnel killed" (`measure` in [the JSON](json.md)) and the code `personnel_killed`
      (`measure_code`). A figure may have things without a deed ("12 tanks"). Two deeds that one
      number tells are joined: `people_killed_or_wounded`.

      The codes are stable. The table is open: a noun that it lacks is counted under its own words
      (`grain_silos_destroyed`); only deeds that it lists are told. "Lost" is never read as killed.
      Whose the things are, and what people they are (civilians, children, police), is told by `of`.
      Made from the engine's word list by `MeasuresPageTest`; edit that, not this page.
      """;

  @Test
  void thePageIsTheOneThatTheWordListMakes() throws IOException {
    List<String[]> rows =
        Files.readAllLines(MEASURES).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t"))
            .toList();
    String page =
        TOP + table("Things", "things", rows) + table("What became of them", "deeds", rows);
    if ("write".equals(System.getProperty("codebook"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(Files.readString(PAGE))
        .as("run: ./mvnw -pl app -am test -Dcodebook=write -Dtest=MeasuresPageTest")
        .isEqualTo(page);
  }

  private static String table(String title, String part, List<String[]> rows) {
    StringBuilder table = new StringBuilder("\n## " + title + "\n\n");
    table.append("| code | label | what counts |\n|---|---|---|\n");
    rows.stream()
        .filter(row -> row[0].equals(part))
        .forEach(row -> table.append("| `%s` | %s | %s |\n".formatted(row[1], row[2], row[3])));
    return table.toString();
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger written out as a folder. */
class ExportCommandTest {
  private static final String REPORTS =
      """
      {"title": "", "body": "The bridge is closed to all traffic.", "date": "2024-05-06", "source": "Evening Herald", "url": "https://herald.example/1"}
      {"title": "", "body": "The ferry runs again.", "date": "2024-05-07", "source": "Coast Radio", "url": "https://coast.example/1"}
      """;

  @TempDir Path folder;

  @Test
  void anExportHasItsTablesItsCodebookAndWhatToKnow() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("export", "--to", "out");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("2 reports, 2 claims");
    assertThat(names())
        .contains(
            "README.md",
            "LICENSE.md",
            "CITATION.cff",
            "datapackage.json",
            "SHA256SUMS",
            "data/claims.csv",
            "data/claims.parquet",
            "data/claims.geojson",
            "data/claims.jsonld",
            "codebook/claims.yaml");
    assertThat(folder.resolve("out/README.md")).content().contains("| `claims` | 2 |");
  }

  @Test
  void theSameQuestionGivesTheSameBytes() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    hearsay("export", "--to", "out");
    Map<String, byte[]> first = bytes();
    hearsay("export", "--to", "out", "--replace");

    Map<String, byte[]> second = bytes();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void anExportAsOfAMomentIsThatOfTheLedgerThen() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");
    hearsay("export", "--to", "out");
    Map<String, byte[]> then = bytes();
    ingest(
        """
        {"title": "", "body": "The bridge is open.", "date": "2024-05-06", "source": "Evening Herald", "url": "https://herald.example/1"}
        """,
        "2024-05-08T20:00:00Z");

    hearsay("export", "--to", "out", "--replace", "--as-of", "2024-05-07");

    Map<String, byte[]> asOf = bytes();
    then.forEach(
        (name, bytes) -> {
          if (name.startsWith("data/")) {
            assertThat(asOf.get(name)).as(name).isEqualTo(bytes);
          }
        });
    hearsay("export", "--to", "out", "--replace");
    assertThat(new String(bytes().get("data/claims.csv"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("The bridge is open")
        .doesNotContain("closed");
    assertThat(folder.resolve("out/data/revisions.csv")).content().contains("closed");
  }

  @Test
  void aFolderWithAnythingInItIsLeftAsItIs() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");
    Path kept = Files.createDirectories(folder.resolve("out")).resolve("notes.txt");
    Files.writeString(kept, "mine");

    CommandRun.Ended refused = hearsay("export", "--to", "out");
    CommandRun.Ended replacing = hearsay("export", "--to", "out", "--replace");

    assertThat(refused.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(refused.err()).contains("not empty").contains("--replace");
    assertThat(replacing.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(replacing.err()).contains("holds no export");
    assertThat(names()).containsExactly("notes.txt");
  }

  @Test
  void aQuestionThatCannotBeAskedLeavesNothingBehind() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("export", "--to", "out", "--outlet", "Coast Radoi");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err()).contains("Did you mean Coast Radio?");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(partial()).isEmpty();
  }

  @Test
  void whatAKilledExportLeftIsRemovedByTheNext() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");
    Path left = folder.resolve(".out.partial-" + Long.MAX_VALUE / 10);
    Files.createDirectories(left.resolve("data"));
    Files.writeString(left.resolve("data/claims.csv"), "half");

    hearsay("export", "--to", "out");

    assertThat(partial()).isEmpty();
    assertThat(folder.resolve("out/SHA256SUMS")).exists();
  }

  @Test
  void anExportThatBreaksOffLeavesWhatWasThere() throws IOException {
    WholeFolder place = new WholeFolder(folder.resolve("out"), "mark");
    place.make(false, made -> Files.writeString(made.resolve("mark"), "first"));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                place.make(
                    true,
                    made -> {
                      Files.writeString(made.resolve("mark"), "second");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(folder.resolve("out/mark")).hasContent("first");
    assertThat(partial()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json-lines", "geojson", "json-ld", "atom", "json-feed"})
  void aFormOfItsOwnIsPrinted(String form) throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("export", "--form", form, "--outlet", "Coast Radio");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains("The ferry runs again").doesNotContain("The bridge");
    assertThat(run.err()).isEqualTo("1 claim\n");
  }

  @Test
  void linesOfJsonAreThoseOfTheList() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    assertThat(hearsay("export", "--form", "json-lines").out())
        .isEqualTo(hearsay("claims", "--json").out());
    assertThat(hearsay("export", "--form", "csv").out())
        .isEqualTo(hearsay("claims", "--csv").out());
  }

  @Test
  void whereNeitherFolderNorFormIsNamedNothingIsWritten() {
    CommandRun.Ended neither = hearsay("export");
    CommandRun.Ended wrong = hearsay("export", "--form", "xml");

    assertThat(neither.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(neither.err()).contains("--to DIR").contains("--form FORM");
    assertThat(wrong.err()).contains("json-ld, atom");
  }

  @Test
  void lastDaysAreAskedForByAnotherNameThanTheFolder() throws IOException {
    ingest(REPORTS, "2024-05-07T20:00:00Z");

    CommandRun.Ended run = hearsay("export", "--to", "out", "--until", "2024-05-06");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("out/README.md")).content().contains("to: 2024\\-05\\-06");
  }

  private List<Path> partial() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".out")).toList();
    }
  }

  private List<String> names() throws IOException {
    return List.copyOf(bytes().keySet());
  }

  private Map<String, byte[]> bytes() throws IOException {
    Path out = folder.resolve("out");
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  private void ingest(String articles, String moment) throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), articles);
    new CommandRun(folder).at(moment).hearsay("ingest", "articles.jsonl");
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }
}

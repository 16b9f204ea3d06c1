package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
  private static final String GROT = row(7, "Grotovo", "51.3", "35.1");

  @TempDir Path folder;

  @Test
  void aloneItListsTheShippedOneWithCountsAndSources() {
    CommandRun.Ended run = hearsay("gazetteer");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out())
        .startsWith("shipped: ")
        .contains(" places, ", " names\n", "GeoNames", "CC BY 4.0", "Natural Earth");
  }

  @Test
  void anAddedOneIsListedWithItsSourceAndItsFile() throws Exception {
    write("villages.txt", GROT + row(8, "Dol", "51.4", "35.2"));

    CommandRun.Ended added =
        hearsay("gazetteer", "add", "villages.txt", "--credit", "Field notes, CC0");

    assertThat(added.exit()).isEqualTo(Exit.DONE);
    assertThat(added.out()).isEqualTo("Added 2 places as villages. They are used from now on.\n");
    assertThat(hearsay("gazetteer").out())
        .contains("villages: 2 places, 2 names", "Field notes, CC0", file("villages").toString());
  }

  @Test
  void aPlaceIsShownByItsNameAndAnOblastByItsOutline() throws Exception {
    write("v.txt", GROT);
    hearsay("gazetteer", "add", "v.txt");

    assertThat(hearsay("gazetteer", "show", "Grotovo").out())
        .isEqualTo("v:7  Grotovo  settlement  RU  51.3000 35.1000\n");
    JsonNode shown =
        new ObjectMapper()
            .readTree(hearsay("gazetteer", "show", "area:RU.41", "--geojson").out())
            .path("features")
            .path(0);
    assertThat(shown.path("geometry").path("type").asText()).isEqualTo("MultiPolygon");
    assertThat(shown.path("properties").path("geometry_is").asText()).isEqualTo("outline");
    assertThat(hearsay("gazetteer", "show", "Nowhereville").exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void itIsKeptInTheDataFolderThatTheEnvironmentOrAnOptionNames() throws Exception {
    write("v.txt", GROT);

    run()
        .with("XDG_DATA_HOME", folder.resolve("data").toString())
        .hearsay("gazetteer", "add", "v.txt");
    hearsay("gazetteer", "add", "v.txt", "--data-folder", "mine");
    run().with("HEARSAY_DATA_FOLDER", "other").hearsay("gazetteer", "add", "v.txt");

    assertThat(folder.resolve("data/hearsay/gazetteers/v.hsg")).exists();
    assertThat(folder.resolve("mine/gazetteers/v.hsg")).exists();
    assertThat(folder.resolve("other/gazetteers/v.hsg")).exists();
    assertThat(file("v")).doesNotExist();
  }

  @Test
  void anArchiveOfGeoNamesIsReadAsItComes() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("NO.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("This is no table.".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("NO.txt"));
      zip.write(GROT.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(hearsay("gazetteer", "add", "NO.zip").out()).startsWith("Added 1 places as NO.");
  }

  @Test
  void linesThatCannotBeReadAreCountedAndListedAndTheOthersAdded() throws Exception {
    write("v.txt", GROT + row(8, "Dol", "951", "35") + "one column\n".repeat(12));

    CommandRun.Ended run = hearsay("gazetteer", "add", "v.txt");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out()).startsWith("Added 1 places");
    assertThat(run.err())
        .contains(
            "13 lines of v.txt could not be read:",
            "line 2: column 5 is no latitude from -90 to 90: \"951\"",
            "line 3: 1 columns where GeoNames' layout has 19, parted by tabs",
            "and 3 more");
  }

  @Test
  void aFileWithoutAnyPlaceAddsNothing() throws Exception {
    write("v.txt", "This is no table.\n");

    CommandRun.Ended run = hearsay("gazetteer", "add", "v.txt");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("v.txt has no place that can be read. Nothing was added.");
    assertThat(file("v")).doesNotExist();
    assertThat(folder.resolve(".local/share/hearsay/gazetteers")).isEmptyDirectory();
  }

  @Test
  void whatIsMissingOrMisspeltIsTold() {
    assertThat(hearsay("gazetteer", "add", "none.txt").err())
        .contains("There is no file none.txt.");
    assertThat(hearsay("gazetteer", "add").err()).contains("Name the file to add.");
    assertThat(hearsay("gazetteer", "ad", "v.txt").err()).contains("Did you mean add?");
    assertThat(hearsay("gazetteer", "remove", "x").exit()).isEqualTo(Exit.FAILED);
    assertThat(hearsay("gazetteer", "add", "v.txt", "--name", "../x").exit())
        .isEqualTo(Exit.WRONG_USAGE);
  }

  @Test
  void aRemovedOneIsGone() throws Exception {
    write("villages.txt", GROT);
    hearsay("gazetteer", "add", "villages.txt");

    assertThat(hearsay("gazetteer", "remove", "vilages").err()).contains("Did you mean villages?");
    assertThat(hearsay("gazetteer", "remove", "villages").out()).isEqualTo("Removed villages.\n");
    assertThat(file("villages")).doesNotExist();
  }

  @Test
  void nothingOutsideTheFolderCanBeRemoved() throws Exception {
    write("keep.hsg", "mine");

    assertThat(hearsay("gazetteer", "remove", "../../../../keep").exit()).isEqualTo(Exit.FAILED);
    assertThat(folder.resolve("keep.hsg")).exists();
  }

  @Test
  void theListIsAlsoJson() throws Exception {
    write("villages.txt", GROT);
    hearsay("gazetteer", "add", "villages.txt");

    JsonNode list = new ObjectMapper().readTree(hearsay("gazetteer", "--json").out());

    assertThat(list.get("gazetteers")).hasSize(2);
    assertThat(list.at("/gazetteers/1/name").asText()).isEqualTo("villages");
    assertThat(list.at("/gazetteers/1/sources/0/places").asInt()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNoneIsToldBeforeAnythingIsRead() throws Exception {
    Files.createDirectories(file("v").getParent());
    Files.writeString(file("v"), "no gazetteer");
    write("a.txt", "Rain fell.");

    CommandRun.Ended run = hearsay("read", "a.txt");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err())
        .contains("cannot be used: it is no gazetteer", "hearsay gazetteer remove v");
    assertThat(hearsay("gazetteer").exit()).isEqualTo(Exit.FAILED);
    assertThat(hearsay("gazetteer", "remove", "v").exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void reportsAreLinkedToAnAddedPlace() throws Exception {
    Assumptions.assumeTrue(Reader.class.getResource("model/reader.onnx") != null);
    write("villages.txt", GROT);
    write("a.txt", "Floods cut off villages\n\nRain fell in Grotovo on Friday, officials said.\n");
    hearsay("gazetteer", "add", "villages.txt");

    String json =
        run()
            .withReader(data -> AccountReader.open(KnownActors.bundled(), data))
            .hearsay("read", "a.txt", "--json")
            .out();

    assertThat(json).contains("\"id\":\"villages:7\"");
  }

  private static String row(int id, String name, String latitude, String longitude) {
    return "%d\t%s\t\t\t%s\t%s\tP\tPPL\tRU\t\t41\t\t\t\t90\t\t\t\t\n"
        .formatted(id, name, latitude, longitude);
  }

  private Path file(String name) {
    return folder.resolve(".local/share/hearsay/gazetteers/" + name + ".hsg");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  private CommandRun run() {
    return new CommandRun(folder);
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return run().hearsay(arguments);
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.export.Engine;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps of made-up mappers on the command line: boxes of 313 and 627 square kilometres. */
class LayerCommandsTest {
  @TempDir Path folder;

  @Test
  void aMapIsAddedWithTheSizeOfItsAreas() throws IOException {
    CommandRun.Ended run = add("first.geojson", "First mapper", "2024-08-13", box("held", 0.22657));

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("1 areas: “held” 313 km²").contains("1 maps of First mapper");
  }

  @Test
  void eachMapperHasALineOfItsOwn() throws IOException {
    addBoth();

    CommandRun.Ended run = hearsay("layer", "list");

    assertThat(run.lines())
        .containsExactly(
            "2024-08-13 #1 First mapper: “held” 313 km² (first.geojson)",
            "2024-08-13 #2 Second mapper: “Under control” 627 km² (second.geojson)");
    JsonNode json = new ObjectMapper().readTree(hearsay("layer", "list", "--json").lines().get(1));
    assertThat(json.at("/areas/0/status").asText()).isEqualTo("Under control");
    assertThat(json.at("/areas/0/square_kilometres").asDouble()).isBetween(626.5, 627.5);
    assertThat(json.at("/areas/0/computed").asBoolean()).isTrue();
    assertThat(hearsay("layer", "list", "--csv").lines()).hasSize(3);
  }

  @Test
  void twoMapsAreShownAgainstEachOther() throws IOException {
    addBoth();

    CommandRun.Ended run = hearsay("layer", "compare", "1", "2");

    assertThat(run.lines())
        .contains(
            "313 km²: first says “held”, second says “Under control”",
            "314 km²: first does not draw it, second says “Under control”");
    JsonNode map =
        new ObjectMapper().readTree(hearsay("layer", "compare", "1", "2", "--json").out());
    assertThat(map.at("/features/1/properties/first_draws_it").asBoolean()).isFalse();
    assertThat(map.at("/features/1/properties/second_status").asText()).isEqualTo("Under control");
    assertThat(map.at("/features/1/geometry/type").asText()).isEqualTo("Polygon");
  }

  @Test
  void computedAreasStandBesideStatedOnesAndAreNoRowsAmongThem() throws IOException {
    addBoth();
    Files.writeString(folder.resolve("said.txt"), "We hold 1,000 square kilometres.");
    new CommandRun(folder)
        .at("2024-08-14T06:00:00Z")
        .withReader(data -> new AreaReader())
        .hearsay("ingest", "said.txt", "--outlet", "The commander");

    CommandRun.Ended sheet = hearsay("figures", "--measure", "area held");
    CommandRun.Ended json = hearsay("figures", "--measure", "area held", "--json");

    assertThat(sheet.out())
        .contains("1,000")
        .contains("Computed from what mappers drew, stated by nobody:")
        .contains("First mapper: “held” 313 km²")
        .contains("Second mapper: “Under control” 627 km²")
        .doesNotContain("1,940", "940", "646");
    assertThat(json.lines()).hasSize(1);
    assertThat(json.err()).contains("2 maps have areas that are computed");
  }

  @Test
  void aMapAsOfAMomentIsTheOneThatWasThereThen() throws IOException {
    add("first.geojson", "First mapper", "2024-08-13", box("held", 0.22657));
    Files.writeString(folder.resolve("first.geojson"), map(box("held", 0.45386)));
    new CommandRun(folder)
        .at("2024-08-20T09:00:00Z")
        .hearsay(
            "layer", "add", "first.geojson", "--claimant", "First mapper", "--date", "2024-08-13");

    assertThat(hearsay("layer", "list").out()).contains("627 km²").doesNotContain("313 km²");
    assertThat(hearsay("layer", "list", "--as-of", "2024-08-19").out()).contains("313 km²");
  }

  @Test
  void aFolderOfDatedMapsIsAddedWithTheDaysInTheNames() throws IOException {
    Path maps = Files.createDirectories(folder.resolve("maps"));
    Files.writeString(maps.resolve("2024-08-13.geojson"), map(box("held", 0.2)));
    Files.writeString(maps.resolve("front_20240814.json"), map(box("held", 0.3)));
    Files.writeString(maps.resolve("2024-08-15.geojson"), "broken");
    Files.writeString(maps.resolve("notes.txt"), "no map");

    CommandRun.Ended run = hearsay("layer", "add", "maps", "--claimant", "First mapper");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains("2024-08-15.geojson was not added. It is no JSON")
        .contains("2 maps of First mapper added, 1 not");
    assertThat(hearsay("layer", "list").out()).contains("2024-08-14 #", "2024-08-13 #");
  }

  @Test
  void whatIsRepairedOrRefusedIsToldWithTheNumberOfTheFeature() throws IOException {
    String crossing = area("held", "[[35,51],[36,52],[36,51],[35,52],[35,51]]");
    String short2 = area("held", "[[35,51],[36,52]]");

    CommandRun.Ended repaired = add("a.geojson", "A", "2024-08-13", box("held", 1), crossing);
    CommandRun.Ended refused = add("b.geojson", "A", "2024-08-13", box("held", 1), short2);

    assertThat(repaired.err()).contains("Feature 2 was repaired: a ring crosses itself");
    assertThat(hearsay("layer", "show", "1").out()).contains("feature 2: “held” · repaired:");
    assertThat(refused.exit()).isEqualTo(Exit.FAILED);
    assertThat(refused.err()).contains("Feature 2 has a ring of 2 positions");
  }

  @Test
  void aMapWithoutADayOrThatIsNotThereIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("map.geojson"), map(box("held", 1)));

    CommandRun.Ended noDay = hearsay("layer", "add", "map.geojson", "--claimant", "A");
    CommandRun.Ended notThere = hearsay("layer", "add", "none.geojson", "--claimant", "A");
    CommandRun.Ended noMap = hearsay("layer", "add");

    assertThat(noDay.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(noDay.err()).contains("tells no day").contains("--date");
    assertThat(notThere.err()).contains("There is no file");
    assertThat(noMap.exit()).isEqualTo(Exit.WRONG_USAGE);
  }

  @Test
  void aMapWithControlsInItsWordsDoesNotReachTheTerminal() throws IOException {
    add("first.geojson", "First\u202e mapper", "2024-08-13", box("held\\u001b[2J", 0.2));

    assertThat(hearsay("layer", "list").out()).doesNotContain("\u001b", "\u202e");
    assertThat(hearsay("layer", "show", "1").out()).doesNotContain("\u001b", "\u202e");
  }

  private void addBoth() throws IOException {
    add("first.geojson", "First mapper", "2024-08-13", box("held", 0.22657));
    add("second.geojson", "Second mapper", "2024-08-13", box("Under control", 0.45386));
  }

  private CommandRun.Ended add(String file, String claimant, String day, String... features)
      throws IOException {
    Files.writeString(folder.resolve(file), map(features));
    return new CommandRun(folder)
        .at("2024-08-14T06:00:00Z")
        .hearsay("layer", "add", file, "--claimant", claimant, "--date", day);
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).at("2024-08-21T09:00:00Z").hearsay(arguments);
  }

  private static String map(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  /**
   * A box that is 0.178 degrees high: so many degrees wide, it has 1,382 square kilometres a
   * degree.
   */
  private static String box(String status, double width) {
    return area(
        status,
        String.format(
            Locale.ROOT,
            "[[35,51.2],[%1$s,51.2],[%1$s,51.378],[35,51.378],[35,51.2]]",
            35 + width));
  }

  private static String area(String status, String ring) {
    return """
        {"type":"Feature","properties":{"status":"%s"},"geometry":{"type":"Polygon","coordinates":[%s]}}"""
        .formatted(status, ring);
  }

  /** Reads an area of 1,000 square kilometres held in each report. */
  private static final class AreaReader implements AccountReader {
    private final FakeReader whole = new FakeReader();

    @Override
    public Account read(Report report) {
      Account account = whole.read(report);
      Claim claim = account.claims().get(0);
      Span words = claim.content().get(0);
      Figure area =
          new Figure(
              "area held",
              "area_held",
              null,
              null,
              new BigDecimal("1000"),
              new BigDecimal("1000"),
              "exact",
              "km²",
              words,
              null,
              null,
              null,
              null,
              null);
      Claim held =
          new Claim(
              claim.id(),
              claim.content(),
              claim.quote(),
              claim.alsoAt(),
              claim.chain(),
              claim.certainty(),
              claim.aboutFuture(),
              claim.status(),
              List.of(area),
              claim.times(),
              claim.places(),
              claim.events(),
              claim.reasons());
      return new Account(account.reading(), List.of(held), account.unread());
    }

    @Override
    public Engine engine() {
      return whole.engine();
    }

    @Override
    public void close() {
      whole.close();
    }
  }
}

package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.serve.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps that mappers drew, over the API and on the pages. */
class LayersTest {
  private static final String LAYERS = Api.ROOT + "/layers";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  static Served served;

  @BeforeAll
  static void serve() {
    served = Served.of(Story.ground(), folder);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @Test
  void mapsAreListedLatestDayFirstAndNarrowedByMapperAndDay() {
    assertThat(served.json(LAYERS).at("/rows").findValuesAsText("layer"))
        .containsExactly("2", "3", "1");
    assertThat(served.json(LAYERS + "?claimant=first%20MAPPER").at("/rows")).hasSize(2);
    assertThat(served.json(LAYERS + "?to=2024-08-10").at("/rows")).hasSize(1);
    assertThat(served.json(LAYERS + "?from=2024-08-12").at("/rows")).isEmpty();
    assertThat(served.get(LAYERS + ".csv").body().lines()).hasSize(4);
  }

  @Test
  void pageAfterPageGivesEachMapOnce() {
    List<String> seen = new ArrayList<>();
    String address = LAYERS + "?limit=1";
    while (!address.isEmpty()) {
      HttpResponse<String> answer = served.get(address);
      seen.addAll(Served.json(answer).at("/rows").findValuesAsText("layer"));
      address =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.replaceFirst("<([^>]*)>.*", "$1"))
              .map(link -> link.substring(served.address().length()))
              .orElse("");
    }

    assertThat(seen).containsExactly("2", "3", "1");
    assertThat(served.get(LAYERS + "?after=none").statusCode()).isEqualTo(400);
  }

  @Test
  void mapsAreAsOfBothClocks() {
    assertThat(served.json(LAYERS + "?as_of=2024-08-11").at("/rows")).isEmpty();
    assertThat(served.json(LAYERS + "?reported_by=2024-08-10").at("/rows")).hasSize(1);
    assertThat(served.get(LAYERS + "/1?as_of=2024-08-11").statusCode()).isEqualTo(404);
    assertThat(served.get(LAYERS + "/1").statusCode()).isEqualTo(200);
  }

  @Test
  void oneMapAndWhereAnotherDiffersAreGeoJson() {
    JsonNode one = served.json(LAYERS + "/2.geojson");
    JsonNode differences = served.json(LAYERS + "/2.geojson?against=3");

    assertThat(one.at("/features")).hasSize(1);
    assertThat(one.at("/features/0/properties/status").asText()).isEqualTo("held");
    assertThat(differences.at("/features")).hasSize(2);
    assertThat(differences.at("/features/0/properties/first_draws_it").asBoolean()).isTrue();
    assertThat(differences.at("/features/1/properties/first_draws_it").asBoolean()).isFalse();
    assertThat(served.get(LAYERS + "/2?against=3").body()).contains("/layers/2.geojson?against=3");
    assertThat(served.get(LAYERS + "/9").statusCode()).isEqualTo(404);
    assertThat(served.get(LAYERS + "/2.geojson?against=9").statusCode()).isEqualTo(404);
  }

  @Test
  void aMapThatIsAddedChangesTheMarkOfTheLedger(@TempDir Path other) {
    try (Served growing = Served.of(new Story(), other)) {
      String mark = growing.get(LAYERS).headers().firstValue("ETag").orElseThrow();
      assertThat(growing.get(LAYERS, "If-None-Match", mark).statusCode()).isEqualTo(304);

      Story.ground().mapsInto(other.resolve("served.db").toString());

      assertThat(growing.get(LAYERS, "If-None-Match", mark).statusCode()).isEqualTo(200);
      assertThat(growing.json(LAYERS).at("/rows")).hasSize(3);
    }
  }

  @Test
  void aMisspeltMapperGetsCandidates() {
    JsonNode problem = Served.json(served.get(LAYERS + "?claimant=Frist%20mapper"));

    assertThat(problem.at("/candidates/0").asText()).isEqualTo("First mapper");
    assertThat(served.json(LAYERS + "?claimant=A%20commander").at("/rows")).isEmpty();
  }

  @Test
  void theMapShowsTwoMapsAgainstEachOtherInTheirOwnWords() {
    Document page =
        Jsoup.parse(
            served
                .get("/map?mapper=First%20mapper&against=Second%20mapper&drawn=2024-08-11")
                .body());

    assertThat(page.select("svg.map .drawn.both, svg.map .drawn.second")).hasSize(2);
    assertThat(page.select("svg.map .drawn path").eachAttr("d"))
        .allSatisfy(path -> assertThat(path).matches("M[-\\d lz]+"));
    assertThat(page.select("#drawn ~ .scroll tbody tr").eachText())
        .first()
        .asString()
        .contains("First mapper: “held” · Second mapper: “Under control”");
    assertThat(page.select("#drawn ~ .scroll tbody tr").eachText())
        .last()
        .asString()
        .contains("First mapper does not draw it · Second mapper: “Under control”");
    assertThat(page.select("option[selected]").eachText())
        .contains("First mapper", "Second mapper", "11 August 2024");
  }

  @Test
  void theSizesOnThePageAreThoseOfTheApiAndNoSumIsAmongThem() {
    Document page = Jsoup.parse(served.get("/map?mapper=First%20mapper").body());
    long size = Math.round(served.json(LAYERS).at("/rows/0/areas/0/square_kilometres").asDouble());

    assertThat(page.select("#drawn ~ .scroll td.number").eachText()).containsExactly(size + " km²");
    assertThat(page.select("svg.map .drawn")).hasSize(1);
  }

  @Test
  void aMapperWithoutAMapForTheDayIsNamed() {
    Document page = Jsoup.parse(served.get("/map?mapper=Second%20mapper&drawn=2024-08-10").body());

    assertThat(page.select("svg.map .drawn")).isEmpty();
    assertThat(page.text()).contains("Second mapper drew no map for 10 August 2024");
    assertThat(served.get("/map?mapper=First%20mapper&drawn=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void drawnSizesStandBesideStatedAreasInATableOfTheirOwn() {
    Document page = Jsoup.parse(served.get("/figures?measure=area%20held").body());

    assertThat(page.select("#table ~ .scroll").first().text())
        .contains("1,000", "1,100")
        .doesNotContain("mapper");
    assertThat(page.select(".computed th[scope=row]").eachText())
        .containsExactly("First mapper", "Second mapper", "First mapper");
    assertThat(page.select(".chart .line")).hasSize(1);
    assertThat(page.select(".computed").text()).contains("stated by nobody");
    assertThat(
            Jsoup.parse(served.get("/figures?measure=area%20held&reported_by=2024-08-10").body())
                .select(".computed tbody tr"))
        .hasSize(1);
  }

  @Test
  void thePictureOfTheMapSaysWhoseMapsItShows() {
    String picture = served.get("/map.svg?mapper=First%20mapper").body();

    assertThat(picture).contains("class=\"drawn first\"").contains("Map drawn by First mapper");
  }
}

package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.serve.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show, as text. */
class PagesTest {
  private static final List<String> LISTS =
      List.of("/", "/claims", "/figures", "/map", "/sources", "/reports");

  @TempDir Path folder;

  @Test
  void theChartAndTheMapAreGivenAsPicturesThatSayWhereTheyAreFrom() throws Exception {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : List.of("/figures.svg?as_of=2024-08-12", "/map.svg?as_of=2024-08-12")) {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
            .contains("attachment");
        Document picture = picture(answer.body());
        assertThat(picture.text()).contains("12 August 2024");
        assertThat(picture.select("a[href]")).isEmpty();
        assertThat(picture.select("style").html()).doesNotContain("var(").contains("#");
      }
      Document chart = picture(served.get("/figures.svg").body());
      assertThat(chart.select("g.line")).isNotEmpty();
      assertThat(chart.select("text.note").text()).contains("Published by");
      Document map = picture(served.get("/map.svg").body());
      assertThat(map.select(".place")).isNotEmpty();
      assertThat(map.select("text.note").text()).contains("OpenStreetMap");
    }
  }

  @Test
  void picturesOfHostileReportsAreWellFormedAndHoldNoScript() throws Exception {
    try (Served served = Served.of(Story.hostile(), folder)) {
      for (String path : List.of("/figures.svg", "/map.svg")) {
        HttpResponse<String> answer = served.get(path);
        if (answer.statusCode() == 200) {
          assertThat(picture(answer.body()).select("script, [onload], [onclick]")).isEmpty();
        }
      }
      assertThat(served.get("/map.svg").statusCode()).isEqualTo(200);
    }
  }

  /** A picture, which a strict reader of XML takes as well. */
  private static Document picture(String svg) throws Exception {
    javax.xml.parsers.DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new org.xml.sax.InputSource(new java.io.StringReader(svg)));
    return Jsoup.parse(svg, "", Parser.xmlParser());
  }

  @Test
  void everyPageOpensAndIsOnePieceOfHtmlWithItsOwnTitle() {
    try (Served served = Served.of(Story.week(), folder)) {
      List<String> titles = new ArrayList<>();
      for (String path : all(served)) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.select("main, nav, footer")).as(path).hasSizeGreaterThanOrEqualTo(3);
        titles.add(page.title());
      }
      assertThat(titles).doesNotHaveDuplicates();
    }
  }

  @Test
  void noPageAsksAnythingOfAnotherMachineOrHasScriptsOrStylesWithin() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : all(served)) {
        Document page = Jsoup.parse(served.get(path).body());
        for (Element loaded : page.select("script, link[rel=stylesheet], link[rel=icon], img")) {
          assertThat(loaded.attr("src") + loaded.attr("href")).as(path).startsWith("/static/");
        }
        assertThat(page.select("[style], style, [onclick], [onload], iframe")).as(path).isEmpty();
        assertThat(page.select("script")).allSatisfy(s -> assertThat(s.html()).isEmpty());
      }
    }
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    try (Served served = Served.of(Story.week(), folder)) {
      List<String> links =
          all(served).stream()
              .flatMap(path -> Jsoup.parse(served.get(path).body()).select("[href]").stream())
              .map(link -> link.attr("href"))
              .filter(href -> href.startsWith("/"))
              .distinct()
              .toList();

      assertThat(links).hasSizeGreaterThan(60);
      for (String link : links) {
        assertThat(served.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void theLedgerSaysInASentenceWhatWasAskedAndCanLeaveOutEachPart() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page =
          Jsoup.parse(
              served.get("/claims?place=Sudzha&claimant=General%20Staff&status=denied").body());

      assertThat(page.select("h1").text())
          .isEqualTo("1 claim, said by General Staff about Sudzha, denied");
      assertThat(page.select(".chip")).hasSize(3);
      assertThat(page.select(".chip").first().attr("href")).contains("place=Sudzha");
      assertThat(page.select("link[type=text/csv]").attr("href"))
          .isEqualTo("/api/v1/claims.csv?claimant=General%20Staff&place=Sudzha&status=denied");
    }
  }

  @Test
  void aClaimTellsFromWhomItCameThroughWhomAndInWhichWords() {
    try (Served served = Served.of(Story.week(), folder)) {
      String id = served.json(Api.ROOT + "/claims?text=unlikely").at("/rows/0/id").asText();
      Document page = Jsoup.parse(served.get("/claims/" + id).body());

      assertThat(page.select(".chain li a").eachText())
          .containsExactly("a Western official", "Reuters");
      assertThat(page.select(".facts").text()).contains("unlikely").contains("20–45 %");
      assertThat(page.select(".passage .m").text()).contains("Sudzha is unlikely to fall");
      assertThat(page.select(".why").text()).contains("written for a test");
    }
  }

  @Test
  void aReportUnderlinesWhatIsClaimedAndHasACardForEach() {
    try (Served served = Served.of(Story.week(), folder)) {
      String id = served.json(Api.ROOT + "/reports?outlet=Reuters").at("/rows/0/id").asText();
      Document page = Jsoup.parse(served.get("/reports/" + id).body());

      assertThat(page.select(".card")).hasSize(2);
      assertThat(page.select(".text .c2.indirect").text()).isEqualTo("Sudzha is unlikely to fall");
      Document plain = Jsoup.parse(served.get("/reports/" + id + "?plain=1").body());
      assertThat(plain.select(".text .m")).isEmpty();
      assertThat(plain.select(".text").text()).isEqualTo(page.select(".text").text());
    }
  }

  @Test
  void figuresHaveALineAClaimantAndNoneAcrossThem() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/figures?measure=personnel%20lost").body());

      assertThat(page.select(".chart .line")).hasSize(1);
      assertThat(page.select(".chart .line a")).hasSize(3);
      assertThat(page.select("table").text()).contains("up to 1,610").contains("200 or more");
      assertThat(page.text()).doesNotContain("2,470").doesNotContain("2,270");
    }
  }

  @Test
  void thePlacesOfTheMapAreListedAndThoseThatNobodyKnowsToo() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/map").body());

      assertThat(page.select("svg .place")).hasSize(1);
      assertThat(page.select("#inframe").text()).isEqualTo("1 places in the frame");
      assertThat(page.select("#notonmap").text()).isEqualTo("Not on the map: 1");
      assertThat(page.select("#notonmap ~ ul").text()).contains("Tavo");
      assertThat(Jsoup.parse(served.get("/map?frame=0,0,1,1").body()).select("svg .place"))
          .isEmpty();
    }
  }

  @Test
  void everyPageIsAsOfTheMomentInItsAddressAndPassesItOn() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : LISTS) {
        Document page = Jsoup.parse(served.get(path + "?reported_by=2024-08-07").body());
        assertThat(page.select(".asof").text()).as(path).contains("7 August 2024");
        assertThat(page.select("nav a").eachAttr("href"))
            .as(path)
            .allSatisfy(href -> assertThat(href).contains("reported_by=2024-08-07"));
        assertThat(page.text()).as(path).doesNotContain("1,610");
      }
    }
  }

  @Test
  void eachPageOfAnEmptyLedgerSaysHowItIsFilled() {
    try (Served served = Served.of(Story.nothing(), folder)) {
      for (String path : LISTS) {
        assertThat(served.get(path).body()).as(path).contains("hearsay ingest");
        assertThat(served.get(path + "?reported_by=1999-01-01").body())
            .as("of another day")
            .doesNotContain("hearsay ingest");
      }
    }
  }

  @Test
  void aReportWithoutAnOutletIsToldOfInWholeSentences() {
    try (Served served = Served.of(Story.unsigned(), folder)) {
      String claim = Served.json(served.get("/api/v1/claims")).at("/rows/0/id").asText();

      assertThat(Jsoup.parse(served.get("/claims/" + claim).body()).text())
          .contains("Ada Marsh said so, according to the report on 6 August 2024.")
          .contains("— outlet not known, A flood")
          .contains("1 claim in 1 report");
      assertThat(Jsoup.parse(served.get("/reports").body()).text()).contains("outlet not known");
    }
  }

  @Test
  void anEmptyViewSaysSoAndWhatToDo() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : LISTS) {
        HttpResponse<String> answer = served.get(path + "?reported_by=1999-01-01");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".empty")).as(path).isNotEmpty();
      }
    }
  }

  @Test
  void aMisspeltNameGetsItsCandidatesAsLinks() {
    try (Served served = Served.of(Story.week(), folder)) {
      HttpResponse<String> answer = served.get("/claims?place=Sudsha");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href"))
          .contains("/claims?place=Sudzha");
      assertThat(served.get("/claims/none-such").statusCode()).isEqualTo(404);
      assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/claims", "/figures", "/map", "/sources", "/reports"})
  void whatAHostileReportSaysIsTextAndNothingElse(String path) {
    try (Served served = Served.of(Story.hostile(), folder)) {
      assertHarmless(served.get(path).body(), path);
    }
  }

  @Test
  void whatAHostileMapperSaysIsTextAndNothingElse() {
    try (Served served = Served.of(Story.hostile(), folder)) {
      List<String> mappers =
          Jsoup.parse(served.get("/map").body())
              .select("select[name=against] option[value~=.]")
              .eachAttr("value");
      assertThat(mappers).hasSize(2);
      String chosen =
          "mapper="
              + URLEncoder.encode(mappers.get(0), StandardCharsets.UTF_8)
              + "&against="
              + URLEncoder.encode(mappers.get(1), StandardCharsets.UTF_8);
      Document page = Jsoup.parse(served.get("/map?" + chosen).body());
      assertThat(page.select("svg.map .drawn")).isNotEmpty();
      assertHarmless(page.outerHtml(), "maps against each other");
      assertHarmless(served.get("/map?" + chosen).body(), "maps against each other");
    }
  }

  @Test
  void aHostileClaimAndItsReportAreTextAndNothingElse() {
    try (Served served = Served.of(Story.hostile(), folder)) {
      String claim = served.json(Api.ROOT + "/claims").at("/rows/0/id").asText();
      String report = served.json(Api.ROOT + "/reports").at("/rows/0/id").asText();

      assertHarmless(served.get("/claims/" + claim).body(), "claim");
      assertHarmless(served.get("/reports/" + report).body(), "report");
    }
  }

  private static void assertHarmless(String html, String path) {
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).as(path).hasSize(1);
    assertThat(page.select("img, b[onmouseover], [onerror]")).as(path).isEmpty();
    assertThat(page.select("[href]").eachAttr("href"))
        .as(path)
        .noneMatch(href -> href.startsWith("javascript:"));
    assertThat(html.codePoints().filter(c -> c == 0x202e || c == 0x2066 || c == 0 || c == 7))
        .as(path)
        .isEmpty();
  }

  /** The addresses of all pages, those of the first claim and the first report among them. */
  private static List<String> all(Served served) {
    List<String> all = new ArrayList<>(LISTS);
    String claim = served.json(Api.ROOT + "/claims").at("/rows/0/id").asText();
    String report = served.json(Api.ROOT + "/reports").at("/rows/0/id").asText();
    all.add("/claims/" + claim);
    all.add("/reports/" + report);
    return all;
  }
}

package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.app.serve.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph of one source and its neighbours. */
class GraphTest {
  @TempDir Path folder;

  @Test
  void aSourceStandsBetweenWhomItPassesOnAndWhoPassesItOn() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/sources?outlet=Reuters").body());

      assertThat(page.select("#graph").text()).isEqualTo("Around Reuters");
      assertThat(page.select("svg.graph a").eachAttr("aria-label"))
          .containsExactlyInAnyOrder(
              "Reuters passes on General Staff: 1 claim",
              "Reuters passes on Russian Defence Ministry: 2 claims",
              "Reuters passes on a Western official: 1 claim");
      assertThat(page.select(".neighbours tbody tr")).hasSize(3);
      Document around = Jsoup.parse(served.get("/sources?claimant=General%20Staff").body());
      assertThat(around.select("svg.graph a").eachAttr("aria-label"))
          .containsExactlyInAnyOrder(
              "Reuters passes on General Staff: 1 claim",
              "Evening Herald passes on General Staff: 1 claim");
    }
  }

  @Test
  void whatTheGraphCountsTheApiGives() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/sources?outlet=Reuters").body());

      page.select(".neighbours td.number a")
          .forEach(
              link ->
                  assertThat(served.json(Api.ROOT + link.attr("href")).at("/count").asText())
                      .isEqualTo(link.text()));
    }
  }

  @Test
  void moreThanTwentyNeighboursAreListedAndCountedAndNotDrawn() {
    Story story = new Story();
    Story.Telling report = story.report("Reuters", 0, "Many voices");
    for (int i = 0; i < 14; i++) {
      report.says(
          "The bridge of " + (char) ('A' + i) + "town is closed", Story.voice("Voice " + i, null));
    }
    report.end();
    try (Served served = Served.of(story, folder)) {
      Document page = Jsoup.parse(served.get("/sources?outlet=Reuters").body());

      assertThat(page.select("svg.graph a")).hasSize(10);
      assertThat(page.select(".neighbours tbody tr")).hasSize(14);
      assertThat(page.text()).contains("4 of these are not drawn");
    }
  }
}

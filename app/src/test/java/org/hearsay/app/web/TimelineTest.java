package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When reports were published, beneath the map. */
class TimelineTest {
  @TempDir Path folder;

  @Test
  void aFewDaysHaveABarEachAndTheListOfMomentsEndsNow() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/map?reported_by=2024-08-07").body());

      assertThat(page.select("#until option").eachText())
          .containsExactly(
              "6 August 2024: 2 claims",
              "7 August 2024: 1 claim",
              "8 August 2024: 2 claims",
              "11 August 2024: 2 claims",
              "now");
      assertThat(page.select("#until option[selected]").text()).startsWith("7 August");
      assertThat(page.select(".days a.on")).hasSize(2);
      assertThat(page.select(".days a.off")).hasSize(2);
    }
  }

  @Test
  void aLongTimeIsShownByTheWeekAndNothingIsLeftOut() {
    Story story = new Story();
    for (int day : new int[] {0, 1, 300}) {
      story.report("Reuters", day, "Day " + day).says("The bridge is closed on day " + day).end();
    }
    try (Served served = Served.of(story, folder)) {
      Document page = Jsoup.parse(served.get("/map").body());

      assertThat(page.select("#until option").eachText())
          .containsExactly(
              "Week to 11 August 2024: 2 claims", "Week to 8 June 2025: 1 claim", "now");
    }
  }

  @Test
  void aDayWithoutReportsIsAMomentTooWhereTheAddressHasIt() {
    try (Served served = Served.of(Story.week(), folder)) {
      Document page = Jsoup.parse(served.get("/map?reported_by=2024-08-09").body());

      assertThat(page.select("#until option[selected]").eachText())
          .containsExactly("9 August 2024");
    }
  }
}

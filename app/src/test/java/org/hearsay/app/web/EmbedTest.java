package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.serve.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views in a bare frame. */
class EmbedTest {
  private static final String SITE = "https://example.org";

  @TempDir Path folder;

  @Test
  void aFrameTellsWhatItShowsAsOfWhenFromWhomAndLeadsToTheFullView() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : paths(served)) {
        String asked = path + (path.contains("?") ? "&" : "?") + "as_of=2024-08-12";
        Document frame = Jsoup.parse(served.get("/embed" + asked).body());

        assertThat(frame.select("h1")).as(path).hasSize(1);
        assertThat(frame.select("script, form, nav")).as(path).isEmpty();
        assertThat(frame.select("footer").text()).as(path).contains("12 August 2024");
        assertThat(frame.select("footer").text())
            .as(path)
            .contains(path.equals("/map") ? "OpenStreetMap" : "Published by");
        String full = frame.select("footer a").attr("href");
        assertThat(full).startsWith(path.replaceFirst("[?].*", "")).contains("as_of=2024-08-12");
        assertThat(served.get(full).statusCode()).as(full).isEqualTo(200);
      }
    }
  }

  @Test
  void thePageOfAViewLinksToItsFrame() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : paths(served)) {
        Element link =
            Jsoup.parse(served.get(path).body()).select(".twins a[href^=/embed/]").first();

        assertThat(link).as(path).isNotNull();
        assertThat(served.get(link.attr("href")).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void onlySitesThatAreAllowedMayFrameAndNothingButTheBareViews() {
    try (Served served = Served.framedBy(Story.week(), folder, SITE)) {
      for (String path : paths(served)) {
        assertThat(policy(served.get("/embed" + path))).contains("frame-ancestors " + SITE);
        assertThat(policy(served.get(path))).contains("frame-ancestors 'none'");
      }
      assertThat(policy(served.get("/read"))).contains("frame-ancestors 'none'");
    }
  }

  @Test
  void noSiteMayFrameUnlessItIsAllowed() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(policy(served.get("/embed/map"))).contains("frame-ancestors 'none'");
      assertThat(served.get("/embed/claims/none-such").statusCode()).isEqualTo(404);
      assertThat(served.get("/embed/reports").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aHostileClaimIsTextInAFrameToo() {
    try (Served served = Served.of(Story.hostile(), folder)) {
      for (String path : paths(served)) {
        String html = served.get("/embed" + path).body();
        assertThat(Jsoup.parse(html).select("script, img, [onerror], [onmouseover]")).isEmpty();
        assertThat(html.codePoints().filter(c -> c == 0x202e || c == 0x2066 || c == 7)).isEmpty();
      }
    }
  }

  private static List<String> paths(Served served) {
    String claim = served.json(Api.ROOT + "/claims").at("/rows/0/id").asText();
    return new ArrayList<>(
        List.of("/claims/" + claim, "/figures?measure=personnel%20lost", "/map"));
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }
}

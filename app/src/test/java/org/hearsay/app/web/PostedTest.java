package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.serve.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs and people may send to the server. */
class PostedTest {
  private static final String READ = Api.ROOT + "/read";
  private static final String REPORTS = Api.ROOT + "/reports";
  private static final String REVIEWS = Api.ROOT + "/reviews";
  private static final String BEARER = "Bearer " + Served.TOKEN;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String ARTICLE =
      """
      {"title": "Bridge closed", "text": "The bridge at Velna was closed.", "outlet": "Hill Gazette", "date": "2023-05-10"}""";

  @TempDir Path folder;

  @Test
  void whatIsSentIsReadAndNothingIsKept() {
    try (Served served = Served.of(Story.week(), folder)) {
      long before = served.json(Api.ROOT).at("/reports").asLong();
      JsonNode read = Served.json(served.post(READ, ARTICLE));

      assertThat(read.at("/report/outlet").asText()).isEqualTo("Hill Gazette");
      assertThat(read.at("/report/published").asText()).isEqualTo("2023-05-10");
      assertThat(read.at("/claims")).hasSize(1);
      assertThat(served.json(Api.ROOT).at("/reports").asLong()).isEqualTo(before);
    }
  }

  @Test
  void plainTextIsReadWithWhatTheAddressSaysOfIt() {
    try (Served served = Served.of(Story.week(), folder)) {
      String query = "?outlet=Quay%20Radio&published=2023-05-11";
      JsonNode read = Served.json(served.post(READ + query, "The bridge was closed again."));

      assertThat(read.at("/report/outlet").asText()).isEqualTo("Quay Radio");
      assertThat(read.at("/report/published").asText()).isEqualTo("2023-05-11");
    }
  }

  @Test
  void whoKnowsTheTokenAddsAReportOnceHoweverOftenItIsSent() {
    try (Served served = Served.growing(Story.week(), folder)) {
      HttpResponse<String> first = served.post(REPORTS, ARTICLE, "Authorization", BEARER);
      HttpResponse<String> again = served.post(REPORTS, ARTICLE, "Authorization", BEARER);

      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(Served.json(first).at("/outcome").asText()).isEqualTo("new");
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(Served.json(again).at("/outcome").asText()).isEqualTo("known");
      String location = first.headers().firstValue("Location").orElseThrow();
      assertThat(served.json(location).at("/report/headline").asText()).isEqualTo("Bridge closed");
    }
  }

  @Test
  void withoutTheTokenNothingIsWrittenAndTheAnswerSaysWhatToDo() {
    try (Served served = Served.growing(Story.week(), folder)) {
      HttpResponse<String> none = served.post(REPORTS, ARTICLE);
      HttpResponse<String> wrong =
          served.post(REPORTS, ARTICLE, "Authorization", "Bearer another-token-altogether");

      assertThat(none.statusCode()).isEqualTo(401);
      assertThat(none.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(none.body() + wrong.body()).doesNotContain(Served.TOKEN).contains("--token-file");
      assertThat(served.get(Api.ROOT + "/claims?text=Velna").body()).contains("\"count\":0");
    }
  }

  @Test
  void whoKnowsTheTokenReviewsAClaimAndItsPageShowsBoth() {
    try (Served served = Served.growing(Story.week(), folder)) {
      JsonNode claim = served.json(Api.ROOT + "/claims?limit=1").at("/rows/0");
      String id = claim.at("/id").asText();
      String page = "/claims/" + id;
      String asked = served.get(Api.ROOT + page).headers().firstValue("ETag").orElse("");
      String body =
          "{\"claim\":\"%s\",\"kind\":\"corrected\",\"part\":\"speaker\",\"becomes\":\"<b>Ada</b>\",\"by\":\"Ana\"}"
              .formatted(id);

      HttpResponse<String> answer = served.post(REVIEWS, body, "Authorization", BEARER);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      assertThat(Served.json(answer).at("/was").asText())
          .isEqualTo(claim.at("/claimants/0").asText());
      Document shown = Jsoup.parse(served.get(page).body());
      assertThat(shown.select("ins").text()).contains("<b>Ada</b>");
      assertThat(shown.select("form[method=post][action=" + page + "]")).hasSize(1);
      assertThat(served.get(Api.ROOT + page, "If-None-Match", asked).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theFormOfAClaimKeepsAReviewAndLeadsBackToIt() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String id = served.json(Api.ROOT + "/claims?limit=1").at("/rows/0/id").asText();
      String fields = "kind=set+aside&by=Ana&reason=a+caption&part=&becomes=&token=";

      HttpResponse<String> refused =
          served.post("/claims/" + id, fields + "wrong-token-altogether", "Content-Type", FORM);
      HttpResponse<String> kept =
          served.post("/claims/" + id, fields + Served.TOKEN, "Content-Type", FORM);

      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(kept.statusCode()).isEqualTo(303);
      assertThat(kept.headers().firstValue("Location")).contains("/claims/" + id + "#reviews");
      JsonNode reviews = served.json(Api.ROOT + "/claims/" + id).at("/reviews");
      assertThat(reviews).hasSize(1);
      assertThat(reviews.at("/0/kind").asText()).isEqualTo("set aside");
    }
  }

  @Test
  void aReviewThatIsNoneIsRefusedWithWhatItNeeds() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String id = served.json(Api.ROOT + "/claims?limit=1").at("/rows/0/id").asText();
      String about = "{\"claim\":\"" + id + "\",\"by\":\"Ana\"";

      assertThat(review(served, "no json")).contains("no JSON");
      assertThat(review(served, about + "}")).contains("needs “kind”");
      assertThat(review(served, about + ",\"kind\":\"praised\"}")).contains("accepted, set aside");
      assertThat(review(served, about + ",\"kind\":\"corrected\"}")).contains("the part");
      assertThat(review(served, about + ",\"kind\":\"accepted\",\"mood\":\"x\"}"))
          .contains("no parameter “mood”");
      assertThat(served.post(REVIEWS, about + ",\"kind\":\"accepted\"}").statusCode())
          .isEqualTo(401);
    }
  }

  private static String review(Served served, String body) {
    HttpResponse<String> answer = served.post(REVIEWS, body, "Authorization", BEARER);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    return Served.json(answer).at("/detail").asText();
  }

  @Test
  void aServerWithoutATokenOnlyShows() {
    try (Served served = Served.of(Story.week(), folder)) {
      HttpResponse<String> answer = served.post(REPORTS, ARTICLE, "Authorization", BEARER);

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("--token-file");
    }
  }

  @Test
  void othersReadOnlyWithTheToken() {
    try (Served served = Served.toOthers(Story.week(), folder)) {
      assertThat(served.post(READ, ARTICLE).statusCode()).isEqualTo(401);
      assertThat(served.post(READ, ARTICLE, "Authorization", BEARER).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPageOfAnotherSiteMaySendNothing() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String elsewhere = "https://elsewhere.example";
      for (String path : new String[] {READ, REPORTS, "/read"}) {
        HttpResponse<String> answer =
            served.post(path, ARTICLE, "Origin", elsewhere, "Authorization", BEARER);
        assertThat(answer.statusCode()).as(path).isEqualTo(403);
        assertThat(served.post(path, ARTICLE, "Sec-Fetch-Site", "cross-site").statusCode())
            .as(path)
            .isEqualTo(403);
      }
    }
  }

  @Test
  void whatCannotBeReadIsToldAndTooMuchIsNotRead() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(served.post(READ, "").statusCode()).isEqualTo(400);
      assertThat(served.post(READ, "{\"title\": 7}").statusCode()).isEqualTo(400);
      assertThat(served.post(READ, ARTICLE + "\n" + ARTICLE).body()).contains("one at a time");
      assertThat(served.post(READ + "?outlt=X", ARTICLE).body()).contains("outlet");
      assertThat(served.post(READ + "?published=Tuesday", ARTICLE).body()).contains("2024-08-13");
      assertThat(served.post(READ, "a ".repeat(600_000)).statusCode()).isEqualTo(413);
      assertThat(served.get(READ).statusCode()).isIn(404, 405);
    }
  }

  @Test
  void thePageShowsWhatIsClaimedAndKeepsWhatWasTyped() {
    try (Served served = Served.of(Story.week(), folder)) {
      HttpResponse<String> answer =
          served.post(
              "/read", form("text", "The bridge was closed.", "outlet", "<b>Hill</b>"), type());
      Document page = Jsoup.parse(answer.body());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(page.select(".card")).hasSize(1);
      assertThat(page.select("textarea").text()).isEqualTo("The bridge was closed.");
      assertThat(page.select("input[name=outlet]").val()).isEqualTo("<b>Hill</b>");
      assertThat(page.select("input[name=token], button[name=keep]")).isEmpty();
    }
  }

  @Test
  void thePageAddsToTheLedgerWithTheTokenAndLeadsToTheReport() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String fields = form("text", "The dam at Velna holds.", "keep", "1", "token", Served.TOKEN);
      HttpResponse<String> answer = served.post("/read", fields, type());

      assertThat(answer.statusCode()).isEqualTo(303);
      String report = answer.headers().firstValue("Location").orElseThrow();
      assertThat(served.get(report).body()).contains("The dam at Velna holds.");
    }
  }

  @Test
  void aBrowserThatSentTheTokenNeedNotSendItAgainWithFormsOfThisSite() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String first = form("text", "The dam at Velna holds.", "keep", "1", "token", Served.TOKEN);
      String later = form("text", "The dam at Tarn holds.", "keep", "1", "token", "");
      String cookie =
          served.post("/read", first, type()).headers().firstValue("Set-Cookie").orElseThrow();
      String sent = cookie.replaceFirst(";.*", "");

      assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(Served.TOKEN);
      assertThat(served.post("/read", later, type()).statusCode()).isEqualTo(401);
      HttpResponse<String> kept = served.post("/read", later, "Content-Type", FORM, "Cookie", sent);
      assertThat(kept.statusCode()).isEqualTo(303);
      HttpResponse<String> crossed =
          served.post(
              "/read", later, "Content-Type", FORM, "Cookie", sent, "Sec-Fetch-Site", "cross-site");
      assertThat(crossed.statusCode()).isEqualTo(403);
      assertThat(served.post(REPORTS, ARTICLE, "Cookie", sent).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aWrongTokenOnThePageIsToldAndNeverShownAgain() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String fields = form("text", "The dam holds.", "keep", "1", "token", "a-wrong-token-indeed");
      HttpResponse<String> answer = served.post("/read", fields, type());

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.body()).doesNotContain("a-wrong-token-indeed").contains("The dam holds.");
      assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("token");
    }
  }

  @Test
  void aReportOfAnUnknownOutletSaysSoAndHasNoLinkWithoutWords() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String fields = form("text", "The dam holds.", "keep", "1", "token", Served.TOKEN);
      HttpResponse<String> added = served.post("/read", fields, type());
      String report = added.headers().firstValue("Location").orElseThrow();

      Document page = Jsoup.parse(served.get(report).body());
      assertThat(page.select("main .lede").text()).contains("Publisher not known");
      assertThat(page.select("main .lede a").eachText()).doesNotContain("");
    }
  }

  private static String[] type() {
    return new String[] {"Content-Type", FORM};
  }

  private static String form(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&").append(namesAndValues[i]).append('=');
      form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}

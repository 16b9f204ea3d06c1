package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.serve.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers, and whom. */
class ServerTest {
  private static final String CLAIMS = Api.ROOT + "/claims";

  @TempDir Path folder;

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    try (Served served = Served.of(Story.week(), folder)) {
      List<String> all = new ArrayList<>();
      served.json(CLAIMS).at("/rows").forEach(row -> all.add(row.at("/id").asText()));
      List<String> paged = new ArrayList<>();
      String next = CLAIMS + "?limit=2";
      while (next != null) {
        HttpResponse<String> page = served.get(next);
        Served.json(page).at("/rows").forEach(row -> paged.add(row.at("/id").asText()));
        next =
            page.headers()
                .firstValue("Link")
                .map(link -> link.replaceFirst("<http://[^/]*", "").replaceFirst(">.*", ""))
                .orElse(null);
      }

      assertThat(paged).containsExactlyElementsOf(all).hasSize(7);
    }
  }

  @Test
  void askedForAnEarlierDayItAnswersAsThen() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(served.json(CLAIMS + "?as_of=2024-08-07").at("/count").asInt()).isEqualTo(3);
      assertThat(served.json(CLAIMS + "?reported_by=2024-08-06").at("/count").asInt()).isEqualTo(2);
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    try (Served served = Served.of(Story.week(), folder)) {
      String mark = served.get(CLAIMS).headers().firstValue("ETag").orElseThrow();

      HttpResponse<String> again = served.get(CLAIMS, "If-None-Match", mark);

      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      Story.hostile().into(folder.resolve("served.db").toString());
      assertThat(served.get(CLAIMS, "If-None-Match", mark).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everyFormIsGivenByTheEndOfTheAddressAndByAccept() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(served.get(CLAIMS + ".csv").body()).startsWith("id,claimants,chain,content");
      assertThat(served.get(CLAIMS, "Accept", "text/csv").body()).startsWith("id,claimants");
      assertThat(served.get(CLAIMS + ".jsonl").body().lines()).hasSize(7);
      assertThat(served.get(CLAIMS + ".atom").body()).contains("<entry>");
      assertThat(served.json(CLAIMS + ".feed").at("/items")).hasSize(7);
      JsonNode map = served.json(Api.ROOT + "/places.geojson");
      assertThat(map.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(35.27);
      assertThat(map.at("/features/1/geometry").isNull()).isTrue();
      assertThat(served.get(Api.ROOT + "/actors.atom").statusCode()).isEqualTo(406);
    }
  }

  @Test
  void aMistakeIsToldWithWhatToDo() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(served.get(CLAIMS + "?plase=Sudzha").body()).contains("Did you mean place?");
      assertThat(served.get(CLAIMS + "?status=refuted").body()).contains("denied");
      assertThat(served.get(CLAIMS + "?from=yesterday").body()).contains("2024-08-13");
      assertThat(served.get(CLAIMS + "?limit=0").body()).contains("1 to 1000");
      assertThat(served.get(CLAIMS + "?after=nonsense").statusCode()).isEqualTo(400);
      assertThat(served.get(CLAIMS + "?text=%21%21").statusCode()).isEqualTo(400);
      assertThat(served.get(CLAIMS + "?frame=1,2,3").statusCode()).isEqualTo(400);
      assertThat(served.get(CLAIMS + "?from=2024-08-09&to=2024-08-07").statusCode()).isEqualTo(400);
      assertThat(served.get(CLAIMS + "?text=" + "a".repeat(501)).statusCode()).isEqualTo(400);
      assertThat(served.get(CLAIMS + "/nothing").statusCode()).isEqualTo(404);
      assertThat(served.get("/api/v2/claims").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void figuresOfTwoClaimantsStandSideBySideAndAreNotAdded() {
    try (Served served = Served.of(Story.week(), folder)) {
      JsonNode series = served.json(Api.ROOT + "/series?measure=personnel+lost");

      assertThat(series.at("/rows")).hasSize(1);
      assertThat(series.at("/rows/0/claimants/0/figures")).hasSize(3);
      assertThat(series.at("/rows/0/claimants/0/figures/2/low").isNull()).isTrue();
      assertThat(series.toString()).doesNotContain("2470").doesNotContain("2270");
    }
  }

  @Test
  void toOtherMachinesNoTextOfAReportIsGiven() {
    try (Served served = Served.toOthers(Story.week(), folder)) {
      String id = served.json(Api.ROOT + "/reports").at("/rows/0/id").asText();
      JsonNode report = served.json(Api.ROOT + "/reports/" + id);

      assertThat(report.at("/read/report/text").isNull()).isTrue();
      assertThat(report.at("/read/claims/0/content/0/text").asText()).isNotEmpty();
    }
  }

  @Test
  void askedForByAnotherNameItDoesNotAnswer() throws IOException {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(raw(served, "rebound.example")).startsWith("HTTP/1.1 421");
      assertThat(raw(served, "localhost")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void onlyScriptsOfThisMachineAndOfAllowedSitesMayRead() {
    try (Served served = Served.toOthers(Story.week(), folder, "https://friend.example")) {
      assertThat(allowed(served, "https://evil.example")).isEmpty();
      assertThat(allowed(served, "http://localhost:8888")).isEqualTo("http://localhost:8888");
      assertThat(allowed(served, "https://friend.example")).isEqualTo("https://friend.example");
    }
  }

  @Test
  void nothingIsWrittenByOtherMethods() {
    try (Served served = Served.of(Story.week(), folder)) {
      HttpRequest delete =
          HttpRequest.newBuilder(URI.create(served.address() + CLAIMS)).DELETE().build();

      assertThat(served.send(delete).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() {
    try (Served served = Served.of(Story.week(), folder)) {
      for (String path : List.of(CLAIMS, "/nothing", "/health")) {
        var headers = served.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'")
            .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      }
    }
  }

  @Test
  void metricsCountRequestsByRouteAndTellNoQuestion() {
    try (Served served = Served.of(Story.week(), folder)) {
      served.get(CLAIMS + "?place=Sudzha");
      served.get(CLAIMS + "/nothing");
      served.get("/nowhere/at/all");

      String metrics = served.get("/metrics").body();

      assertThat(metrics)
          .contains(
              "hearsay_http_requests_total{method=\"GET\",route=\"/api/v1/claims\",status=\"200\"} 1.0")
          .contains(
              "hearsay_http_requests_total{method=\"GET\",route=\"(none)\",status=\"404\"} 2.0")
          .contains("hearsay_http_request_duration_seconds_count{route=\"/api/v1/claims\"} 1")
          .contains("hearsay_ledger_rows{what=\"claims\"} 7.0")
          .contains("jvm_memory_used_bytes")
          .doesNotContain("Sudzha")
          .doesNotContain("nowhere");
    }
  }

  @Test
  void theLogHasALineOfJsonForEachRequestWithoutTheQuestion() throws IOException {
    try (Served served = Served.of(Story.week(), folder)) {
      served.get(CLAIMS + ".csv?place=Sudzha");
      served.close();

      assertThat(served.log()).hasSize(1);
      JsonNode line = new ObjectMapper().readTree(served.log().get(0));
      assertThat(line.at("/route").asText()).isEqualTo(CLAIMS);
      assertThat(line.at("/status").asInt()).isEqualTo(200);
      assertThat(line.toString()).doesNotContain("Sudzha");
    }
  }

  @Test
  void addressesAndHeadersBeyondEightThousandBytesAreRefused() {
    try (Served served = Served.of(Story.week(), folder)) {
      assertThat(served.get(CLAIMS + "?text=" + "a".repeat(9_000)).statusCode()).isEqualTo(414);
      assertThat(served.get(CLAIMS, "X-Long", "a".repeat(9_000)).statusCode()).isEqualTo(431);
    }
  }

  private static String allowed(Served served, String origin) {
    return served
        .get(CLAIMS, "Origin", origin)
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  /** What is answered to a request whose header Host no client of the JDK would send. */
  private static String raw(Served served, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(served.address()).getPort())) {
      String request =
          "GET " + CLAIMS + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

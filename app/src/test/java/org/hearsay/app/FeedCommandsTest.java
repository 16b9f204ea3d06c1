package org.hearsay.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.app.fetch.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and what they link to, from a server on this machine into a ledger. */
class FeedCommandsTest {
  private static final String NEWS =
      "<html><head><title>Bridge</title></head><body><article><h1>Bridge closed</h1>"
          + "<p>The bridge in Tavo is closed to all traffic, the mayor said on Monday.</p>"
          + "</article></body></html>";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicReference<String> feed = new AtomicReference<>("");
  @TempDir Path folder;
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    server.on(
        "/feed.xml",
        exchange -> {
          asked.add("/feed.xml");
          String tag = '"' + Integer.toHexString(feed.get().hashCode()) + '"';
          boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          LocalServer.send(
              exchange,
              same ? 304 : 200,
              "application/rss+xml",
              same ? new byte[0] : feed.get().getBytes(UTF_8),
              Map.of("ETag", tag));
        });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theArticlesOfAFeedAreRecordedWithTheirPages() throws IOException {
    page("/1", NEWS);
    page("/2", NEWS.replace("bridge", "ferry"));
    give(item("/1", "Mon, 06 May 2024 07:00:00 GMT"), item("2", null));

    CommandRun.Ended run = ingest(new MovedClock(9), feedAddress());

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("2 articles, 0 read before").contains("2 reports new");
    JsonNode claim = claims().get(1);
    assertThat(claim.path("report").path("url").asText()).isEqualTo(server.address("/1"));
    assertThat(claim.path("report").path("published").asText()).isEqualTo("2024-05-06");
    CommandRun.Ended evidence = hearsay("evidence", claim.path("id").asText());
    assertThat(evidence.out()).isEqualTo(NEWS);
    assertThat(evidence.err())
        .startsWith(server.address("/1") + ", fetched 2024-05-08T09:00:0")
        .contains("text/html");
    assertThat(hearsay("explain", claim.path("id").asText()).out())
        .contains("page kept")
        .contains("fetched 2024-05-08T09:00");
    assertThat(hearsay("doctor").out()).contains("whole");
  }

  @Test
  void anArticleThatWasReadIsNotAskedForAgain() throws IOException {
    page("/1", NEWS);
    give(item("/1", null));
    ingest(new MovedClock(9), feedAddress());
    page("/2", NEWS.replace("bridge", "ferry"));
    give(item("/2", null), item("/1", null));

    CommandRun.Ended run = ingest(new MovedClock(9), feedAddress());

    assertThat(run.err()).contains("2 articles, 1 read before").contains("1 report new");
    assertThat(asked.stream().filter("/1"::equals)).hasSize(1);
    assertThat(folder.resolve("war.db.feeds.json")).isNotEmptyFile();
  }

  @Test
  void anArticleThatTheFeedSaysHasChangedIsAskedForAgain() throws IOException {
    AtomicInteger version = new AtomicInteger();
    server.on(
        "/1",
        exchange ->
            LocalServer.send(
                exchange,
                200,
                "text/html",
                NEWS.replace("all", "all " + version.incrementAndGet()).getBytes(UTF_8)));
    give(item("/1", "Mon, 06 May 2024 07:00:00 GMT"));
    ingest(new MovedClock(9), feedAddress());
    give(item("/1", "Mon, 06 May 2024 08:00:00 GMT"));

    CommandRun.Ended run = ingest(new MovedClock(9), feedAddress());

    assertThat(run.err()).contains("1 new version of reports known before");
  }

  @Test
  void whatCannotBeHadIsListedAndTheRestIsRecorded() throws IOException {
    page("/1", NEWS);
    server.on("/gone", exchange -> LocalServer.send(exchange, 404, "text/html", new byte[0]));
    server.page("/picture", "image/png", "\u0000\u0001\u0002\u0000\u0000");
    give(
        item("/gone", null),
        item("/picture", null),
        "<item><title>Nothing</title></item>",
        item("file:///etc/passwd", null),
        item("/1", null));

    CommandRun.Ended run = ingest(new MovedClock(9), feedAddress(), "--failures", "failed.jsonl");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err()).contains("1 report new").contains("4 failed");
    assertThat(Files.readAllLines(folder.resolve("failed.jsonl"))).hasSize(4);
    assertThat(hearsay("doctor").out()).contains("whole");
  }

  @Test
  void anArticleThatMayNotBeFetchedIsReadFromTheFeedWhereThatHasItWhole() throws IOException {
    server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1");
    page("/1", NEWS);
    give(
        "<item><link>/1</link><title>Ferry</title><content:encoded><![CDATA[<p>The ferry runs"
            + " again, the mayor said.</p>]]></content:encoded></item>");

    CommandRun.Ended run = ingest(new MovedClock(9), feedAddress());

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(claims().get(0).path("content").asText()).contains("The ferry runs again");
    assertThat(asked).doesNotContain("/1");
  }

  @Test
  void aFeedIsFollowedUntilTheUserWantsToStop() throws IOException {
    page("/1", NEWS);
    page("/2", NEWS.replace("bridge", "ferry"));
    give(item("/1", null));
    MovedClock clock = new MovedClock(3);
    server.on(
        "/robots.txt",
        exchange -> {
          LocalServer.send(exchange, 404, "text/plain", new byte[0]);
          give(item("/1", null));
        });

    CommandRun.Ended run = ingest(clock, feedAddress(), "--follow", "--every", "10");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("1 report new").contains("1 report ·");
    assertThat(asked.stream().filter("/feed.xml"::equals)).hasSize(4);
    assertThat(asked.stream().filter("/1"::equals)).hasSize(1);
    assertThat(clock.waits().stream().filter(wait -> wait.toMinutes() > 0))
        .hasSize(4)
        .allMatch(
            wait ->
                wait.compareTo(Duration.ofMinutes(10)) >= 0
                    && wait.compareTo(Duration.ofMinutes(11)) <= 0);
  }

  @Test
  void aFollowedFeedGoesOnWhereItWasWhenTheProgramIsStartedAgain() throws IOException {
    page("/1", NEWS);
    give(item("/1", null));
    ingest(new MovedClock(0), feedAddress(), "--follow");
    asked.clear();

    CommandRun.Ended run = ingest(new MovedClock(1), feedAddress(), "--follow");

    assertThat(run.err()).contains("0 reports new");
    assertThat(asked).containsExactly("/feed.xml");
  }

  @Test
  void aFeedThatFailsIsToldOnceAndAskedLessAndLessOften() {
    server.on(
        "/down",
        exchange -> {
          asked.add("/down");
          LocalServer.send(exchange, 503, "text/plain", new byte[0]);
        });
    MovedClock clock = new MovedClock(4);

    CommandRun.Ended run =
        ingest(clock, server.address("/down"), "--follow", "--every", "10", "--failures", "f");

    assertThat(run.err()).containsOnlyOnce("answered 503").contains("looked at again later");
    List<Duration> waits = clock.waits().stream().filter(wait -> wait.toMinutes() > 0).toList();
    assertThat(waits.get(3)).isGreaterThan(waits.get(0).multipliedBy(4));
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void aPageAmongFollowedAddressesIsReadOnce() {
    page("/1", NEWS);

    CommandRun.Ended run = ingest(new MovedClock(9), server.address("/1"), "--follow");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("is no feed").contains("1 report new");
    assertThat(asked.stream().filter("/1"::equals)).hasSize(1);
  }

  @Test
  void aFeedThatIsGoneForGoodIsLeft() {
    server.on("/old", exchange -> LocalServer.send(exchange, 410, "text/plain", new byte[0]));

    CommandRun.Ended run = ingest(new MovedClock(9), server.address("/old"), "--follow");

    assertThat(run.err()).contains("answered 410").contains("not followed any more");
  }

  @Test
  void anArticleThatFailsForNowIsTriedAgainWhileFollowing() {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/1",
        exchange -> {
          boolean ready = times.incrementAndGet() > 1;
          LocalServer.send(
              exchange, ready ? 200 : 503, "text/html", ready ? NEWS.getBytes(UTF_8) : new byte[0]);
        });
    give(item("/1", null));

    CommandRun.Ended run = ingest(new MovedClock(3), feedAddress(), "--follow");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("1 report new");
    assertThat(times).hasValue(2);
  }

  @Test
  void aFeedInAFileIsReadToo() throws IOException {
    page("/1", NEWS);
    give(item(server.address("/1"), null));
    Files.writeString(folder.resolve("saved.xml"), feed.get());

    assertThat(ingest(new MovedClock(9), "saved.xml").err()).contains("1 report new");
  }

  @Test
  void anAttackInAFeedIsToldAndNothingOfItFollowed() throws IOException {
    Files.writeString(
        folder.resolve("bomb.xml"),
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>"
            + "<item><description>&x;</description></item></channel></rss>");
    Files.writeString(folder.resolve("a.txt"), "The ferry runs again, the mayor said.");

    CommandRun.Ended run = ingest(new MovedClock(9), "bomb.xml", "a.txt");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains("bomb.xml declares entities of its own")
        .contains("1 report new");
  }

  @Test
  void whatIsKnownOfFeedsCanBeTakenAway() throws IOException {
    Files.writeString(folder.resolve("war.db.feeds.json"), "{\"feeds\": {");
    page("/1", NEWS);
    give(item("/1", null));

    CommandRun.Ended broken = ingest(new MovedClock(9), feedAddress());
    Files.delete(folder.resolve("war.db.feeds.json"));

    assertThat(broken.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(broken.err()).contains("war.db.feeds.json").contains("Take the file away");
    assertThat(ingest(new MovedClock(9), feedAddress()).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void evidenceOfAFileIsToldToBeNone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The ferry runs again, the mayor said.");
    ingest(new MovedClock(9), "a.txt");

    CommandRun.Ended run = hearsay("evidence", claims().get(0).path("id").asText());

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("No page of").contains("web archive");
  }

  private String feedAddress() {
    return server.address("/feed.xml");
  }

  private CommandRun.Ended ingest(MovedClock clock, String source, String... more) {
    String[] all = new String[5 + more.length];
    List<String> first =
        List.of("ingest", source, "--ledger", "war.db", "--allow-private-addresses");
    first.toArray(all);
    System.arraycopy(more, 0, all, 5, more.length);
    return new CommandRun(folder).at(clock).hearsay(all);
  }

  private CommandRun.Ended hearsay(String command, String... arguments) {
    String[] all = new String[3 + arguments.length];
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    all[0] = command;
    all[1] = "--ledger";
    all[2] = "war.db";
    return new CommandRun(folder).hearsay(all);
  }

  private List<JsonNode> claims() throws IOException {
    List<JsonNode> claims = new java.util.ArrayList<>();
    for (String line : hearsay("claims", "--json").lines()) {
      claims.add(new ObjectMapper().readTree(line));
    }
    return claims;
  }

  private void page(String path, String html) {
    server.on(
        path,
        exchange -> {
          asked.add(path);
          LocalServer.send(exchange, 200, "text/html", html.getBytes(UTF_8));
        });
  }

  private void give(String... items) {
    feed.set(
        "<rss version=\"2.0\"><channel><title>Evening Herald</title>"
            + String.join("", items)
            + "</channel></rss>");
  }

  private static String item(String link, String date) {
    return "<item><title>News</title><link>%s</link>%s</item>"
        .formatted(link, date == null ? "" : "<pubDate>" + date + "</pubDate>");
  }
}

package org.hearsay.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hearsay.app.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteWebTest {
  private final MovedClock clock = new MovedClock(99);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theHostIsAskedOnceForItsRulesAndLeftAPauseBetweenTwoRequests() throws Exception {
    robots("User-agent: *\nDisallow: /closed");
    PoliteWeb web = web(Duration.ofSeconds(2));

    web.get(page("/1"), Validators.NONE);
    web.get(page("/2"), Validators.NONE);

    assertThat(asked).containsExactly("/robots.txt", "/1", "/2");
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void aHostThatWantsLongerPausesGetsThem() throws Exception {
    robots("User-agent: *\nCrawl-delay: 30");
    PoliteWeb web = web(Duration.ofSeconds(2));

    web.get(page("/1"), Validators.NONE);
    web.get(page("/2"), Validators.NONE);

    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(30));
  }

  @Test
  void whatTheRulesForbidIsNotAsked() {
    robots("User-agent: *\nDisallow: /closed");
    String closed = page("/closed");

    assertThatThrownBy(() -> web(Duration.ZERO).get(closed, Validators.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("robots.txt")
        .asInstanceOf(InstanceOfAssertFactories.type(FetchException.class))
        .matches(failure -> !failure.isPassing());
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void aRedirectIsHeldToTheRulesToo() {
    robots("User-agent: *\nDisallow: /closed");
    page("/closed");
    String start = redirect("/start", "/closed");

    assertThatThrownBy(() -> web(Duration.ZERO).get(start, Validators.NONE))
        .hasMessageContaining("robots.txt");
    assertThat(asked).doesNotContain("/closed");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 403, 410})
  void aHostWithoutRulesForbidsNothing(int status) throws Exception {
    answer("/robots.txt", status, Map.of());

    assertThat(web(Duration.ZERO).get(page("/1"), Validators.NONE).fetched()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void aHostWhoseRulesCannotBeHadIsLeftAloneForNow(int status) {
    answer("/robots.txt", status, Map.of());
    String page = page("/1");

    assertThatThrownBy(() -> web(Duration.ZERO).get(page, Validators.NONE))
        .asInstanceOf(InstanceOfAssertFactories.type(FetchException.class))
        .matches(FetchException::isPassing);
    assertThat(asked).doesNotContain("/1");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String address =
        server.on(
            "/feed",
            exchange -> {
              boolean same =
                  "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                      && "Wed, 08 May 2024 08:30:00 GMT"
                          .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
              Map<String, String> headers =
                  Map.of("ETag", "\"7\"", "Last-Modified", "Wed, 08 May 2024 08:30:00 GMT");
              LocalServer.send(
                  exchange,
                  same ? 304 : 200,
                  "text/plain",
                  same ? new byte[0] : "Rain".getBytes(UTF_8),
                  headers);
            });
    PoliteWeb web = web(Duration.ZERO);

    Answered first = web.get(address, Validators.NONE);
    Answered second = web.get(address, first.validators());

    assertThat(new String(first.fetched().bytes(), UTF_8)).isEqualTo("Rain");
    assertThat(second.fetched()).isNull();
    assertThat(second.validators()).isEqualTo(first.validators());
  }

  @Test
  void aHostThatWantsToBeLeftAloneIs() {
    answer("/busy", 429, Map.of("Retry-After", "60"));
    PoliteWeb web = web(Duration.ZERO);
    String busy = server.address("/busy");

    assertThatThrownBy(() -> web.get(busy, Validators.NONE))
        .asInstanceOf(InstanceOfAssertFactories.type(FetchException.class))
        .matches(FetchException::isPassing)
        .matches(failure -> Duration.ofMinutes(1).equals(failure.retryAfter()));
    assertThatThrownBy(() -> web.get(busy, Validators.NONE));

    assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void aHostThatWantsToBeLeftAloneForHoursIsNotWaitedFor() {
    answer("/busy", 503, Map.of("Retry-After", "7200"));
    PoliteWeb web = web(Duration.ZERO);
    String busy = server.address("/busy");

    assertThatThrownBy(() -> web.get(busy, Validators.NONE)).hasMessageContaining("503");
    assertThatThrownBy(() -> web.get(page("/1"), Validators.NONE))
        .hasMessageContaining("wants to be left alone until 2024-05-08T11:00:00Z");
    assertThat(clock.waits()).isEmpty();
  }

  @Test
  void aPrivateAddressIsNotAskedNotEvenForItsRules() {
    PoliteWeb web = new PoliteWeb(Limits.standard(), false, Duration.ZERO, clock, clock);
    String page = page("/1");

    assertThatThrownBy(() -> web.get(page, Validators.NONE))
        .hasMessageContaining("--allow-private-addresses");
    assertThat(asked).isEmpty();
  }

  @Test
  void aCircleOfRedirectsEnds() {
    redirect("/a", "/b");
    redirect("/b", "/a");

    assertThatThrownBy(() -> web(Duration.ZERO).get(server.address("/a"), Validators.NONE))
        .hasMessageContaining("redirects more than 5 times");
  }

  @Test
  void aUserWhoWantsToStopIsNotKeptWaiting() {
    clock.stop();
    String page = page("/1");

    assertThatThrownBy(() -> web(Duration.ofSeconds(2)).get(page, Validators.NONE))
        .hasMessageContaining("stopped");
    assertThat(asked).isEmpty();
  }

  private PoliteWeb web(Duration delay) {
    return new PoliteWeb(Limits.standard(), true, delay, clock, clock);
  }

  private void robots(String text) {
    server.on(
        "/robots.txt",
        exchange -> {
          asked.add("/robots.txt");
          LocalServer.send(exchange, 200, "text/plain", text.getBytes(UTF_8));
        });
  }

  private String page(String path) {
    return server.on(
        path,
        exchange -> {
          asked.add(path);
          LocalServer.send(exchange, 200, "text/plain", "Rain".getBytes(UTF_8));
        });
  }

  private void answer(String path, int status, Map<String, String> headers) {
    server.on(
        path, exchange -> LocalServer.send(exchange, status, "text/plain", new byte[0], headers));
  }

  private String redirect(String from, String to) {
    return server.on(
        from,
        exchange ->
            LocalServer.send(exchange, 302, "text/html", new byte[0], Map.of("Location", to)));
  }
}

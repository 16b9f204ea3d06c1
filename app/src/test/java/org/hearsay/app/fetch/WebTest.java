package org.hearsay.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {
  private static final Limits SMALL = Limits.standard().withBytes(1_000);

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
  void aPageIsFetchedWithItsAddress() throws Exception {
    String address = server.page("/news", "text/html; charset=utf-8", "<p>Rain in Velna</p>");

    Fetched fetched = get(address);

    assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<p>Rain in Velna</p>");
    assertThat(fetched.url()).isEqualTo(address);
  }

  @Test
  void theProjectNamesItselfToTheServer() throws Exception {
    AtomicReference<String> agent = new AtomicReference<>();
    String address =
        server.on(
            "/news",
            exchange -> {
              agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
              LocalServer.send(exchange, 200, "text/plain", "a".getBytes(UTF_8));
            });

    get(address);

    assertThat(agent.get()).startsWith("Hearsay/");
  }

  @Test
  void redirectsAreFollowedToTheAddressThatAnswers() throws Exception {
    String end = server.page("/end", "text/plain", "there");
    String start = redirect("/start", "/end");

    assertThat(get(start).url()).isEqualTo(end);
  }

  @Test
  void aCircleOfRedirectsEnds() {
    redirect("/a", "/b");
    redirect("/b", "/a");

    assertFails(server.address("/a"), "redirects more than 5 times");
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    assertFails(redirect("/a", "file:///etc/hostname"), "Only http:// and https:// are fetched");
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsNotFollowed() {
    AtomicBoolean asked = new AtomicBoolean();
    String inside =
        server
            .on(
                "/inside",
                exchange -> {
                  asked.set(true);
                  LocalServer.send(exchange, 200, "text/plain", "secret".getBytes(UTF_8));
                })
            .replace("127.0.0.1", "127.0.0.2");
    AddressRules rules = new AddressRules(each -> each.getHostAddress().equals("127.0.0.2"));

    assertThatThrownBy(
            () -> new Web(SMALL, rules, Clock.systemUTC()).get(redirect("/start", inside)))
        .hasMessageContaining("leads to 127.0.0.2")
        .hasMessageContaining("--allow-private-addresses");
    assertThat(asked).isFalse();
  }

  @Test
  void anAddressOfThisMachineIsNotAskedUnlessAllowed() {
    String address = server.page("/news", "text/plain", "secret");

    assertThatThrownBy(
            () -> new Web(SMALL, new AddressRules(false), Clock.systemUTC()).get(address))
        .hasMessageContaining("--allow-private-addresses");
  }

  @Test
  void aPageThatSaysItIsTooLargeIsNotRead() {
    String address = server.page("/big", "text/plain", "x".repeat(1_001));

    assertFails(address, "is larger than 1000 bytes");
  }

  @Test
  void aPageThatDoesNotSayItsSizeIsReadNoFurtherThanTheLimit() {
    String address =
        server.on(
            "/endless",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              OutputStream body = exchange.getResponseBody();
              while (true) {
                body.write(new byte[1_000]);
              }
            });

    assertFails(address, "is larger than 1000 bytes");
  }

  @Test
  void aCompressedPageIsRead() throws Exception {
    String address = compressed("Rain in Velna");

    assertThat(new String(get(address).bytes(), UTF_8)).isEqualTo("Rain in Velna");
  }

  @Test
  void aCompressedPageIsMeasuredAsItUnfolds() throws Exception {
    assertFails(compressed("x".repeat(1_000_000)), "is larger than 1000 bytes");
  }

  @Test
  void aDamagedCompressedPageIsSaidToBeDamaged() {
    String address =
        server.on(
            "/damaged",
            exchange ->
                LocalServer.send(
                    exchange,
                    200,
                    "text/plain",
                    "not gzip at all".getBytes(UTF_8),
                    Map.of("Content-Encoding", "gzip")));

    assertFails(address, "sent a compressed page that is damaged");
  }

  @Test
  void theCharsetThatTheServerNamesIsKept() throws Exception {
    String address =
        server.on(
            "/koi",
            exchange ->
                LocalServer.send(
                    exchange,
                    200,
                    "text/plain; charset=koi8-r",
                    "Дождь".getBytes(Charset.forName("koi8-r"))));

    assertThat(new String(get(address).bytes(), UTF_8)).isEqualTo("\uFEFFДождь");
  }

  @ParameterizedTest
  @CsvSource({
    "404, Check the address",
    "410, web archive",
    "403, save the page",
    "429, Wait a while",
    "503, the server failed",
    "418, instead of a page"
  })
  void anAnswerThatIsNotAPageIsToldWithItsNumberAndWhatToDo(int status, String advice) {
    String address =
        server.on("/s", exchange -> LocalServer.send(exchange, status, "text/plain", new byte[0]));

    assertFails(address, address + " answered " + status);
    assertFails(address, advice);
  }

  @Test
  void aServerThatDoesNotFinishIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    String address =
        server.on(
            "/slow",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              await(never);
            });

    assertThatThrownBy(
            () ->
                new Web(
                        SMALL.withTotal(Duration.ofMillis(300)),
                        new AddressRules(true),
                        Clock.systemUTC())
                    .get(address))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("did not answer in full within");
    never.countDown();
  }

  @Test
  void aRefusedConnectionIsSaidSo() throws Exception {
    String address = server.address("/gone");
    server.close();

    assertFails(address, "refused the connection");
  }

  @Test
  void aServerThatCannotProveWhoItIsIsNotRead(@TempDir Path folder) throws Exception {
    HttpsServer unproven = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    unproven.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context(folder)));
    unproven.start();
    try {
      assertFails(
          "https://127.0.0.1:" + unproven.getAddress().getPort() + "/",
          "could not prove who it is");
    } finally {
      unproven.stop(0);
    }
  }

  @Test
  void anAddressInAnyScriptIsWrittenAsTheWebWantsIt() throws Exception {
    assertThat(Web.parsed("https://новини.example/річка?q=два три"))
        .hasToString(
            "https://xn--b1amarcd.example/%D1%80%D1%96%D1%87%D0%BA%D0%B0"
                + "?q=%D0%B4%D0%B2%D0%B0%20%D1%82%D1%80%D0%B8");
    assertThat(Web.parsed("http://[::1]:80/a")).hasToString("http://[::1]:80/a");
  }

  @Test
  void anAddressThatIsNoneIsSaidToBeNone() {
    assertFails("http://exa|mple.org/", "is not an address");
    assertFails("http:///path", "names no host");
  }

  private Fetched get(String address) throws FetchException {
    return new Web(SMALL, new AddressRules(true), Clock.systemUTC()).get(address);
  }

  private void assertFails(String address, String message) {
    assertThatThrownBy(() -> get(address))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining(message)
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
  }

  private String redirect(String from, String to) {
    return server.on(
        from,
        exchange ->
            LocalServer.send(exchange, 302, "text/html", new byte[0], Map.of("Location", to)));
  }

  private String compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return server.on(
        "/gzip",
        exchange ->
            LocalServer.send(
                exchange,
                200,
                "text/plain",
                bytes.toByteArray(),
                Map.of("Content-Encoding", "gzip")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

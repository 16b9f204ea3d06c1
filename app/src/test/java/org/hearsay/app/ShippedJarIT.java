package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people get, from end to end, in a process of its own. */
class ShippedJarIT {

  private static final String REPORT =
      """
      Flood cuts off Marlow’s northern suburbs

      Two bridges over the Ash were closed on Tuesday, Mayor Ruth Penhale said. “We do not know
      when they will open,” she told the Evening Herald.

      At least 40 people were brought to safety, according to the fire service.
      """;

  @TempDir Path folder;

  @Test
  void theDemoReadsItsDigestsAndShowsWhatMostClaimantsAnswer() {
    Run run = Run.ofJar(folder, "demo", "--data-folder", "data");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSizeGreaterThan(50);
    assertThat(run.out()).contains("independent origins").doesNotContain("Exception");
    assertThat(run.err()).contains("93 reports");
  }

  /**
   * The JVM itself tells of all that is sent and received. That it would tell is shown by a run
   * that fetches from this machine.
   */
  @Test
  void theDemoTalksToNobody() throws IOException {
    try (Recorded demo = Recorded.of(folder, "demo", "--data-folder", "data")) {
      assertThat(demo.run().code()).as(demo.run().err()).isZero();
      assertThat(demo.peers()).isEmpty();
    }
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> exchange.sendResponseHeaders(404, -1));
    server.start();
    String page = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    try (Recorded read =
        Recorded.of(folder, "read", page, "--allow-private-addresses", "--data-folder", "data")) {
      assertThat(read.peers()).contains("127.0.0.1");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aReportBecomesOneJsonObjectWhoseSpansStandWhereTheySay() throws IOException {
    Run run =
        Run.ofJar(
            folder,
            "read",
            "--json",
            "--outlet",
            "Evening Herald",
            "--published",
            "2024-05-07",
            write("report.txt", REPORT));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    JsonNode read = new ObjectMapper().readTree(run.out());
    assertThat(read.at("/report/outlet").asText()).isEqualTo("Evening Herald");
    assertThat(read.get("claims")).isNotEmpty();
    String text = read.at("/report/text").asText();
    assertThat(read.findValues("content").stream().flatMap(ShippedJarIT::spans))
        .isNotEmpty()
        .allSatisfy(span -> assertThat(standsThere(text, span)).as(span.toString()).isTrue());
  }

  @Test
  void theSameReportGivesTheSameBytesFromAFileAndFromStandardInput() throws IOException {
    String file = write("report.txt", REPORT);

    String once = Run.ofJar(folder, "read", "--json", file).out();

    assertThat(Run.ofJar(folder, "read", "--json", file).out()).isEqualTo(once);
    assertThat(Run.ofJarReading(REPORT, folder, "read", "--json", "-").out()).isEqualTo(once);
  }

  /** On the second JDK, {@code ./check} says where the first one is. */
  @Test
  void theSameReportsGiveTheSameBytesOnAnyJdkAndAnyNumberOfThreads() throws IOException {
    Path here = Path.of(System.getProperty("java.home"));
    Path other = Path.of(System.getProperty("first.jdk", here.toString()));
    List<String> oneThread = List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
    List<String> fourThreads = List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=4");

    String digests = write("some.jsonl", firstDigests());
    Run few = Run.ofJarOn(here, oneThread, folder, "read", digests, "--json", "--threads=1");
    Run many = Run.ofJarOn(other, fourThreads, folder, "read", digests, "--json", "--threads=4");

    assertThat(few.code()).as(few.err()).isZero();
    assertThat(few.out().lines()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(many.out()).isEqualTo(few.out());
  }

  private static String firstDigests() {
    return new String(SampleLedger.digests(), StandardCharsets.UTF_8)
        .lines()
        .limit(12)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void reportsGoIntoALedgerThatAnswersAndIsSound() throws IOException {
    Run ingest =
        Run.ofJar(
            folder,
            "ingest",
            write("report.txt", REPORT),
            "--outlet",
            "Evening Herald",
            "--published",
            "2024-05-07",
            "--ledger",
            "war.db");
    assertThat(ingest.code()).as(ingest.err()).isZero();

    Run figures = Run.ofJar(folder, "figures", "--json", "--ledger", "war.db");
    JsonNode figure = new ObjectMapper().readTree(figures.out().lines().findFirst().orElseThrow());
    assertThat(figure.get("low").asInt()).isEqualTo(40);
    String id = figure.get("claim").asText();
    assertThat(Run.ofJar(folder, "explain", id, "--ledger", "war.db").out())
        .contains("claim       " + id)
        .contains("why ");
    Run doctor = Run.ofJar(folder, "doctor", "--ledger", "war.db");
    assertThat(doctor.code()).as(doctor.out()).isZero();
    assertThat(doctor.out()).contains("1 report in 1 recording, ").contains("whole");
  }

  @Test
  void theSheetForATerminalIsEightyWide() throws IOException {
    Run run = Run.ofJar(folder, "read", write("report.txt", REPORT));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(81));
  }

  @Test
  void aFileThatIsNotThereIsOneClearLine() {
    assertFailsPlainly(Run.ofJar(folder, "read", "nowhere.txt"), 1, "nowhere.txt");
  }

  @Test
  void aFolderIsNoReport() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    assertFailsPlainly(Run.ofJar(folder, "read", "reports"), 1, "reports");
  }

  @Test
  void anEmptyFileIsNoReport() throws IOException {
    assertFailsPlainly(Run.ofJar(folder, "read", write("empty.txt", "")), 1, "empty.txt");
  }

  @Test
  void aPictureIsNoReport() throws IOException {
    byte[] picture = {
      (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0
    };
    Files.write(folder.resolve("picture.png"), picture);
    assertFailsPlainly(Run.ofJar(folder, "read", "picture.png"), 1, "picture.png");
  }

  @Test
  void aPageWithoutTextIsNoReport() throws IOException {
    String page = write("page.html", "<html><head><title></title></head><body></body></html>");
    assertFailsPlainly(Run.ofJar(folder, "read", page), 1, "page.html");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Run run = Run.ofJar(folder, "read", "--jsno", "report.txt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--jsno").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anAddressThatDoesNotAnswerIsOneClearLine() {
    assertFailsPlainly(
        Run.ofJar(folder, "read", "--allow-private-addresses", "http://127.0.0.1:1/story"),
        1,
        "127.0.0.1");
  }

  @Test
  void anAddressWithoutAPageIsOneClearLine() throws IOException {
    HttpServer server = serve(404, 0);
    try {
      assertFailsPlainly(
          Run.ofJar(folder, "read", "--allow-private-addresses", address(server)), 1, "404");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anAddressThatSendsFiftyMegabytesIsNotReadToTheEnd() throws IOException {
    HttpServer server = serve(200, 50);
    try {
      assertFailsPlainly(
          Run.ofJar(folder, "read", "--allow-private-addresses", address(server)), 1, "127.0.0.1");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void oneBadLineOfManyIsListedAndTheRestIsRead() throws IOException {
    String good =
        "{\"title\": \"Flood\", \"text\": \"Two bridges were closed, the mayor said.\"}\n";
    String half = "{\"title\": \"Fire\", \"text\": \"Three ho\n";

    Run run = Run.ofJar(folder, "read", "--json", write("reports.jsonl", good + half + good));

    assertThat(run.code()).as(run.err()).isEqualTo(3);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(lines.get(0)).has("claims")).isTrue();
    assertThat(json.readTree(lines.get(1)).get("error").asText()).contains("2");
    assertThat(json.readTree(lines.get(2)).has("claims")).isTrue();
  }

  private static void assertFailsPlainly(Run run, int code, String what) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(what).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(run.err().strip().lines()).hasSizeLessThan(4);
    assertThat(run.out()).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return name;
  }

  private static Stream<JsonNode> spans(JsonNode content) {
    return StreamSupport.stream(content.spliterator(), false);
  }

  /** Offsets count code points. */
  private static boolean standsThere(String text, JsonNode span) {
    int begin = text.offsetByCodePoints(0, span.get("begin").asInt());
    int end = text.offsetByCodePoints(0, span.get("end").asInt());
    return text.substring(begin, end).equals(span.get("text").asText());
  }

  /** A server on this machine that answers everything with {@code code} and some megabytes. */
  private static HttpServer serve(int code, int megabytes) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] megabyte = "All is well, he said. ".repeat(48_000).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(code, megabytes == 0 ? -1 : 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < megabytes; i++) {
              body.write(megabyte);
            }
          }
        });
    server.start();
    return server;
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/story";
  }
}

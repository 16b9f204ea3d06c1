package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.app.fetch.LocalServer;
import org.hearsay.claim.Account;
import org.hearsay.codebook.Schema;
import org.hearsay.export.Engine;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String RAIN = "The river rose by two metres in Velna on Monday night.";

  @TempDir Path folder;

  @Test
  void aFileIsReadAsASheetAndTheSummaryIsSaidOnStandardError() throws Exception {
    write("a.txt", RAIN);

    CommandRun.Ended run = run().hearsay("read", "a.txt", "--outlet", "Harbour Post");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains(RAIN, "— Harbour Post, in its own voice");
    assertThat(run.err()).startsWith("1 report · 1 claim by 1 claimant · 0 figures · ");
  }

  @Test
  void whatTheUserSaysOfTheReportIsInTheJson() throws Exception {
    write("a.txt", RAIN);

    JsonNode report =
        json(run()
                .hearsay(
                    "read",
                    "a.txt",
                    "--json",
                    "--outlet=Harbour Post",
                    "--published=2023-05-16",
                    "--url=https://harbourpost.example/1")
                .out())
            .get("report");

    assertThat(report.get("outlet").asText()).isEqualTo("Harbour Post");
    assertThat(report.get("published").asText()).isEqualTo("2023-05-16");
    assertThat(report.get("url").asText()).isEqualTo("https://harbourpost.example/1");
  }

  @Test
  void standardInputIsReadForADash() {
    CommandRun.Ended run = run().withIn(RAIN).hearsay("read", "-");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains(RAIN);
  }

  @Test
  void aPageOfTheWebIsReadWithItsAddress() throws Exception {
    try (LocalServer server = new LocalServer()) {
      String page =
          "<html><head><title>Rain</title></head><body><h1>Rain</h1><p>%s</p></body></html>";
      String address = server.page("/rain", "text/html", page.formatted(RAIN.repeat(5)));

      CommandRun.Ended run = run().hearsay("read", "--allow-private-addresses", "--json", address);

      assertThat(json(run.out()).at("/report/url").asText()).isEqualTo(address);
    }
  }

  @Test
  void anAddressOfThisMachineFailsWithOneLine() {
    CommandRun.Ended run = run().hearsay("read", "http://127.0.0.1:1/");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).startsWith("hearsay: http://127.0.0.1:1/ leads to 127.0.0.1");
  }

  @Test
  void aMissingFileFailsWithOneLineAndWithoutLoadingTheModel() {
    AtomicInteger opened = new AtomicInteger();

    CommandRun.Ended run =
        run().withReader(data -> counted(opened)).hearsay("read", "-q", "nothing.txt");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).startsWith("hearsay: nothing.txt does not exist.");
    assertThat(opened).hasValue(0);
  }

  @Test
  void badInputOfEveryKindFailsWithOneLine() throws Exception {
    Files.createDirectory(folder.resolve("folder"));
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0, 3});
    write("notext.html", "<!DOCTYPE html><html><body><script>var a = 1</script></body></html>");
    write("half.jsonl", "{\"title\": \"Rain\", \"body\": \"" + RAIN);

    for (String name :
        List.of("folder", "empty.txt", "blank.txt", "binary.txt", "notext.html", "half.jsonl")) {
      CommandRun.Ended run = run().hearsay("read", "-q", name);

      assertThat(run.exit()).as(name).isEqualTo(Exit.FAILED);
      assertThat(run.err()).as(name).hasLineCount(1).startsWith("hearsay: ").contains(name);
      assertThat(run.out()).as(name).isEmpty();
    }
  }

  @Test
  void inABatchTheRestIsReadAndTheFailuresAreListedInAFile() throws Exception {
    write("a.txt", RAIN);
    Path list = folder.resolve("failed.jsonl");

    CommandRun.Ended run =
        run().hearsay("read", "gone.txt", "a.txt", "--failures", list.toString());

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.out()).contains(RAIN);
    assertThat(run.err())
        .contains("hearsay: What failed is listed in " + list)
        .contains("1 report · 1 failed · ");
    assertThat(json(Files.readString(list)).at("/report/id").asText()).isEqualTo("gone.txt");
  }

  @Test
  void theListOfFailuresIsANewFileWhereNoneIsNamed() throws Exception {
    write("a.txt", RAIN);

    String err = run().hearsay("read", "gone.txt", "a.txt").err();

    String path = err.replaceFirst("(?s).*listed in (.*?\\.jsonl)\\..*", "$1");
    assertThat(Path.of(path)).isRegularFile().content().contains("gone.txt");
    Files.delete(Path.of(path));
  }

  @Test
  void whereAllFailTheExitCodeSaysSo() {
    assertThat(run().hearsay("read", "--failures=f.jsonl", "x.txt", "y.txt").exit())
        .isEqualTo(Exit.FAILED);
  }

  @Test
  void aListThatCannotBeWrittenIsSaidSo() throws Exception {
    write("a.txt", RAIN);

    assertThat(run().hearsay("read", "--failures=no/such/f.jsonl", "x.txt", "a.txt").err())
        .contains("could not be written", "--failures");
  }

  @Test
  void inJsonAFailureStandsInItsPlace() throws Exception {
    write("a.txt", RAIN);
    write("b.txt", RAIN + " Again.");

    CommandRun.Ended run =
        run().hearsay("read", "--json", "--failures=f.jsonl", "a.txt", "gone.txt", "b.txt");

    assertThat(run.lines()).hasSize(3);
    JsonNode failure = json(run.lines().get(1));
    assertThat(failure.at("/report/id").asText()).isEqualTo("gone.txt");
    assertThat(failure.get("error").asText()).startsWith("gone.txt does not exist.");
    for (String line : run.lines()) {
      Schema.checkedIn().assertAllows(line);
    }
  }

  @Test
  void reportsComeInTheOrderOfTheInputHoweverManyThreadsRead() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("read", "--json", "--threads=4"));
    for (int i = 0; i < 40; i++) {
      write("r" + i + ".txt", "Report number " + i + ". " + RAIN.repeat(1 + i % 5));
      arguments.add("r" + i + ".txt");
    }

    String first = run().hearsay(arguments.toArray(String[]::new)).out();

    List<String> texts = new ArrayList<>();
    for (String line : first.lines().toList()) {
      texts.add(json(line).at("/report/text").asText());
    }
    assertThat(texts)
        .extracting(text -> text.replaceFirst("(?s)\\. .*", ""))
        .containsExactlyElementsOf(
            IntStream.range(0, 40).mapToObj(i -> "Report number " + i).toList());
    assertThat(run().hearsay(arguments.toArray(String[]::new)).out()).isEqualTo(first);
  }

  @Test
  void aDefectFailsOneReportOnlyAndShowsNoTrace() throws Exception {
    write("a.txt", "This has a defect in it, " + RAIN);
    write("b.txt", RAIN);

    CommandRun.Ended run = run().hearsay("read", "--failures=f.jsonl", "a.txt", "b.txt");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains("hearsay: a.txt: Reading it met a defect of Hearsay")
        .doesNotContain("\tat ");
    assertThat(run.out()).contains(RAIN);
  }

  @Test
  void aReportTooLargeToPrintFailsAloneAndTheRestIsRead() throws Exception {
    write("a.txt", RAIN);
    write("b.txt", RAIN + " Again.");

    CommandRun.Ended run =
        run()
            .withReader(data -> new OutOfMemoryOnce())
            .hearsay("read", "--json", "--failures=f.jsonl", "a.txt", "b.txt");

    assertThat(run.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(run.err())
        .contains("hearsay: a.txt: Reading it takes more memory")
        .doesNotContain("\tat ");
    List<String> told = run.lines().stream().filter(line -> !line.isEmpty()).toList();
    assertThat(json(told.get(0)).at("/report/id").asText()).isEqualTo("a.txt");
    assertThat(json(told.get(1)).at("/report/text").asText()).endsWith("Again.");
  }

  /** A reader in whose first account memory runs out while it is printed. */
  private static final class OutOfMemoryOnce implements AccountReader {
    private final FakeReader reader = new FakeReader();
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Account read(Report report) {
      return reader.read(report);
    }

    @Override
    public Engine engine() {
      if (asked.getAndIncrement() == 0) {
        throw new OutOfMemoryError("as asked");
      }
      return reader.engine();
    }

    @Override
    public void close() {}
  }

  @Test
  void aTraceIsShownToThoseWhoAskForMuch() throws Exception {
    write("a.txt", "This has a defect in it, " + RAIN);

    assertThat(run().hearsay("read", "-v", "a.txt").err()).contains("\tat ");
  }

  @Test
  void aReaderThatDoesNotOpenFailsWithOneLine() throws Exception {
    write("a.txt", RAIN);

    CommandRun.Ended run =
        run()
            .withReader(
                data -> {
                  throw new IllegalStateException("no weights");
                })
            .hearsay("read", "a.txt");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("no weights");
  }

  @Test
  void explainedJsonTellsWhyEachClaimWasMade() throws Exception {
    write("a.txt", RAIN);

    assertThat(
            json(run().hearsay("read", "--json", "--explain", "a.txt").out()).at("/claims/0/why"))
        .hasSize(1);
    assertThat(run().hearsay("read", "--explain", "a.txt").out())
        .contains("why        whole: all of it");
  }

  @Test
  void quietLeavesOutTheSummary() throws Exception {
    write("a.txt", RAIN);

    assertThat(run().hearsay("read", "-q", "a.txt").err()).isEmpty();
  }

  @Test
  void colourIsForTerminalsAndNeverUnderNoColor() throws Exception {
    write("a.txt", RAIN);

    assertThat(run().onTerminal().hearsay("read", "a.txt").out()).contains("\u001b[");
    assertThat(run().hearsay("read", "a.txt").out()).doesNotContain("\u001b");
    assertThat(run().onTerminal().with("NO_COLOR", "1").hearsay("read", "a.txt").out())
        .doesNotContain("\u001b");
    assertThat(run().onTerminal().hearsay("read", "--no-color", "a.txt").out())
        .doesNotContain("\u001b");
  }

  @Test
  void aFileNameCannotSteerTheTerminal() {
    assertThat(run().hearsay("read", "\u001b[2Jx.txt").err()).doesNotContain("\u001b");
  }

  @Test
  void noListOfFailuresIsWrittenWhereNothingFailed() throws Exception {
    write("a.txt", RAIN);

    run().hearsay("read", "a.txt");

    assertThat(names()).containsExactly("a.txt");
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private static AccountReader counted(AtomicInteger opened) {
    opened.incrementAndGet();
    return new FakeReader();
  }

  private CommandRun run() {
    return new CommandRun(folder);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}

package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program that submits the job, in this process. */
class FlinkJobTest {
  private static final String ARTICLE =
      "{\"outlet\": \"Herald\", \"date\": \"2024-08-09\", \"title\": \"Bridges\", \"body\": \"Three bridges are closed, the mayor said.\"}\n";

  @TempDir Path folder;
  private Path in;

  /** What a run ended with. */
  private record Ended(int exit, String err) {}

  @BeforeEach
  void aFolder() throws IOException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    in = Files.createDirectory(folder.resolve("in"));
  }

  @Test
  void aSecondRunSkipsWhatIsRecordedAndGoesOn() throws IOException {
    Files.writeString(in.resolve("a.jsonl"), ARTICLE);
    assertThat(run("--parallelism", "2").err()).contains("1 report new");
    Files.writeString(in.resolve("b.jsonl"), ARTICLE.replace("Three", "Four"));

    Ended again = run("--parallelism", "2");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains("1 report new").contains("0 failed");
    try (Ledger open = Ledger.open(ledger())) {
      assertThat(open.totals(null).recordings()).isEqualTo(2);
    }
  }

  @Test
  void whatFailedIsListedAndEndsWithAnExitCodeOfItsOwn() throws IOException {
    Files.writeString(in.resolve("a.jsonl"), ARTICLE + "{\"title\": \"No body\"}\n");
    Files.writeString(
        in.resolve("feed.xml"),
        "<rss version=\"2.0\"><channel><title>News</title></channel></rss>");

    Ended ended = run();

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err())
        .contains("a.jsonl:2: line 2: field \"body\"")
        .contains("feed.xml is a feed")
        .contains("--follow")
        .contains("2 failed");
  }

  @Test
  void whatFailedIsListedInFilesWhereTheUserWantsThem() throws IOException {
    Files.writeString(in.resolve("a.jsonl"), ARTICLE + "{\"title\": \"No body\"}\n");
    Files.writeString(in.resolve("b.jsonl"), "no JSON at all\n");

    run("--failures", folder.resolve("failed").toString());

    List<String> listed = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("failed"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
        listed.addAll(Files.readAllLines(file));
      }
    }
    assertThat(listed)
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("{\"report\":{\"id\":\"a.jsonl:2\"}"))
        .anySatisfy(line -> assertThat(line).startsWith("{\"report\":{\"id\":\"b.jsonl"));
  }

  @Test
  void anEndIsNotAskedForOfAFolder() {
    Ended ended = run("--until-now");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("--until-now is for topics");
  }

  @Test
  void aFolderThatIsNoneIsSaidBeforeAnythingStarts() throws IOException {
    Files.delete(in);

    Ended ended = run();

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("is not a folder. Name the folder");
    assertThat(Path.of(ledger())).doesNotExist();
  }

  @Test
  void aNumberThatMakesNoSenseIsSaid() {
    Ended ended = run("--parallelism", "0");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("--parallelism is 0; give a number of at least 1.");
  }

  @Test
  void aLedgerThatCannotBeReachedIsSaidInItsOwnWords() throws IOException {
    Files.writeString(folder.resolve("ledger.db"), "This is no database, only a note to self.");

    Ended ended = run();

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("ledger.db").doesNotContain("\tat ");
  }

  @Test
  void theGuideHasARowForEachOption() throws IOException {
    Path guide = Path.of("../docs/how-to/scale-out.md").toAbsolutePath().normalize();
    List<String> rows =
        Files.readString(guide)
            .lines()
            .filter(line -> line.startsWith("| `--"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(new CommandLine(new FlinkJob(System.err)).getCommandSpec().options())
        .filteredOn(option -> !option.usageHelp())
        .extracting(
            option ->
                option.arity().max() == 0
                    ? option.longestName()
                    : option.longestName() + " " + option.paramLabel())
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  private Ended run(String... more) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("--from", in.toString()));
    arguments.addAll(List.of("--ledger", ledger(), "--checkpoint-every", "1"));
    arguments.addAll(List.of(more));
    int exit = FlinkJob.run(new PrintStream(err, true, UTF_8), arguments.toArray(String[]::new));
    return new Ended(exit, err.toString(UTF_8));
  }

  private String ledger() {
    return folder.resolve("ledger.db").toString();
  }
}

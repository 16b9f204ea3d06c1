package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.codebook.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of a ledger, with a reader that takes each text as a claim of its outlet. */
class QuestionsCommandTest {
  private static final String ARTICLE =
      "{\"title\": \"\", \"body\": \"%s\", \"date\": \"%s\", \"source\": \"%s\", \"url\": \"https://%s.example/1\"}\n";
  private static final String BRIDGE = "The stone bridge of Tavo is closed to all lorries.";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    ingest("2024-05-07T20:00:00Z", ARTICLE.formatted(BRIDGE, "2024-05-06", "Evening Herald", "a"));
    ingest(
        "2024-05-08T20:00:00Z",
        ARTICLE.formatted(BRIDGE + " Again.", "2024-05-07", "Coast Radio", "b")
            + ARTICLE.formatted("The ferry runs to Marlow.", "2024-05-07", "Coast Radio", "c"));
  }

  @Test
  void claimsThatAnswerOneQuestionStandSideBySideWithThreeCounts() {
    CommandRun.Ended run = hearsay("questions");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.out())
        .contains("2 reports · 1 to 2 independent origins · 2 claimants")
        .contains("— Evening Herald, Coast Radio")
        .contains("Origins: 2 reports; Evening Herald says it itself; Coast Radio says it")
        .doesNotContain("ferry");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(run.err()).startsWith("3 claims, by question · newest report first");
    assertThat(hearsay("questions", "--all").out()).contains("ferry");
  }

  @Test
  void aFilterChoosesClaimsAndWhatElseAnswersStandsBeside() {
    String out = hearsay("questions", "--outlet", "Evening Herald").out();

    assertThat(out).contains("Evening Herald").contains("Coast Radio");
    assertThat(hearsay("questions", "--outlet", "Evening Heral").err())
        .contains("Did you mean Evening Herald?");
  }

  @Test
  void whatWasNotYetKnownIsNotBeside() {
    for (String option : List.of("--as-of", "--reported-by")) {
      String day = option.equals("--as-of") ? "2024-05-07" : "2024-05-06";
      assertThat(hearsay("questions", "--all", option, day).out())
          .contains("1 report · 1 independent origin · 1 claimant")
          .doesNotContain("Coast Radio");
    }
  }

  @Test
  void jsonIsAsTheSchemaSaysAndCsvHasALineForEachTelling() throws IOException {
    List<String> lines = hearsay("questions", "--all", "--json").lines();
    List<String> csv = hearsay("questions", "--csv").lines();

    assertThat(lines).hasSize(2);
    for (String line : lines) {
      Schema.ofQuestions().assertAllows(line);
    }
    Schema.ofQuestions().assertRefuses(lines.get(0).replace("\"reports\"", "\"mean\""));
    assertThat(csv).hasSize(3);
    assertThat(csv.get(0)).startsWith("question,asks,from,to,reports,origins_low,origins_high");
    assertThat(csv.get(1)).contains(",2,1,2,2,").contains(",Evening Herald,https://a.example/1,");
  }

  @Test
  void pagesGoOnWhereTheOneBeforeEnded() {
    CommandRun.Ended first = hearsay("questions", "--all", "--limit", "1");
    String key = first.err().replaceFirst("(?s).*--after ([\\d.]+),.*", "$1");
    CommandRun.Ended second = hearsay("questions", "--all", "--limit", "1", "--after", key);

    assertThat(first.out()).contains("ferry").doesNotContain("bridge");
    assertThat(second.out()).contains("bridge").doesNotContain("ferry");
    assertThat(second.err()).doesNotContain("More follow");
  }

  @Test
  void anExplainedClaimTellsWhoElseSaysSoAndWhatBecameOfIt() throws IOException {
    JsonNode row =
        new ObjectMapper()
            .readTree(hearsay("claims", "--json", "--outlet", "Evening Herald").lines().get(0));
    String id = row.get("id").asText();

    assertThat(hearsay("explain", id).out())
        .contains("said in     2024-05-06 Evening Herald · 2024-05-07 Coast Radio")
        .contains("origins     1 to 2: 2 reports; Evening Herald says it itself; Coast Radio says")
        .contains("life        2024-05-06 said · Evening Herald")
        .contains("life        2024-05-07 repeated · Coast Radio");
    JsonNode explained = new ObjectMapper().readTree(hearsay("explain", id, "--json").out());
    assertThat(explained.at("/questions/0/reports").asInt()).isEqualTo(2);
    Schema.ofQuestions().assertAllows(explained.at("/questions/0").toString());
  }

  @Test
  void anEmptyAnswerSaysWhatToDo() {
    assertThat(hearsay("questions", "--text", "volcano").err())
        .contains("No claim meets all that, of 3 in 3 reports.");
    assertThat(hearsay("questions", "--text", "ferry").err())
        .contains("--all shows what one alone says");
  }

  private void ingest(String moment, String articles) throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), articles);
    assertThat(new CommandRun(folder).at(moment).hearsay("ingest", "articles.jsonl").exit())
        .isEqualTo(Exit.DONE);
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }
}

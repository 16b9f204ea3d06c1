package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.codebook.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String RAIN = "The river rose by two metres in Velna on Monday night.";

  @TempDir Path folder;

  @Test
  void twoReportsOfOneThingAreOneQuestionWithItsOrigins() throws Exception {
    articles(RAIN, RAIN);

    CommandRun.Ended run = new CommandRun(folder).hearsay("compare", "articles.jsonl");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out())
        .contains("2 reports · 1 to 2 independent origins · 2 claimants", "says it itself");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void whatOneReportAloneSaysIsShownOnlyWhereAskedFor() throws Exception {
    articles(RAIN, "Nobody danced at the harbour festival in the evening.");

    assertThat(new CommandRun(folder).hearsay("compare", "articles.jsonl").out())
        .contains("2 more that one report alone speaks of: --all shows them.")
        .doesNotContain("says it itself");
    assertThat(new CommandRun(folder).hearsay("compare", "articles.jsonl", "--all").out())
        .contains("says it itself");
  }

  @Test
  void theJsonIsAsTheSchemaSays() throws Exception {
    articles(RAIN, RAIN);

    CommandRun.Ended run = new CommandRun(folder).hearsay("compare", "articles.jsonl", "--json");

    assertThat(run.lines()).hasSize(1);
    Schema.ofComparisons().assertAllows(run.lines().get(0));
    Schema.ofComparisons().assertRefuses(run.lines().get(0).replace("\"asks\"", "\"sum\""));
  }

  @Test
  void aFileThatIsNotThereFails() {
    CommandRun.Ended run = new CommandRun(folder).hearsay("compare", "nowhere.txt");

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
  }

  private void articles(String one, String other) throws Exception {
    String line = "{\"outlet\":\"%s\",\"date\":\"2023-05-16\",\"body\":\"%s\"}\n";
    Files.writeString(
        folder.resolve("articles.jsonl"),
        line.formatted("Harbour Post", one) + line.formatted("Hill Gazette", other + " Again."));
  }
}

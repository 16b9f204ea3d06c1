package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.codebook.Schema;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void theDigestsAreLabelledAsDigestsAndWhatToTryNextNamesTheirLedger() {
    CommandRun.Ended run = new CommandRun(folder).hearsay("demo");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err())
        .startsWith("These are digests, written for Hearsay in its own words;")
        .contains("93 reports")
        .contains("Next, with --ledger " + folder.resolve(".local/share/hearsay/sample/sample-"));
  }

  @Test
  void theRealPipelineShowsTheAreasOfTwoDaysAmongWhatMostClaimantsAnswer() throws Exception {
    assumeThat(Reader.class.getResource("model/reader.onnx")).isNotNull();

    CommandRun.Ended run = demo("--json", "--questions", "6");

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.lines()).hasSize(6);
    boolean areas = false;
    for (String line : run.lines()) {
      Schema.ofQuestions().assertAllows(line);
      JsonNode asked = new ObjectMapper().readTree(line);
      assertThat(asked.get("claimants").asInt()).isGreaterThanOrEqualTo(3);
      areas |= asked.at("/question/asks").asText().startsWith("area held");
    }
    assertThat(areas).as("the areas of 12 and 13 August").isTrue();

    CommandRun.Ended again = demo("--questions", "2");
    assertThat(again.err()).doesNotContain("93 reports");
    assertThat(again.out()).contains("independent origins", "Origins: ");
    assertThat(again.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  private CommandRun.Ended demo(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "demo";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return new CommandRun(folder)
        .withReader(data -> AccountReader.open(KnownActors.bundled(), data))
        .hearsay(arguments);
  }
}

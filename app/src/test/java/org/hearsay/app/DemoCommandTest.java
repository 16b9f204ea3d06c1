package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.codebook.Schema;
import org.hearsay.read.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path folder;

  @Test
  void theTenBundledDigestsAreReadAndLabelledAsDigests() {
    CommandRun.Ended run = new CommandRun(folder).hearsay("demo");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out().split("digest of https://", -1)).hasSize(11);
    assertThat(run.err())
        .startsWith("These are digests, written for Hearsay in its own words;")
        .contains("10 reports · 10 claims");
  }

  @Test
  void whatTheRealPipelineFindsIsAsTheSchemaSaysAndItsSpansStandInTheText() throws Exception {
    assumeThat(Reader.class.getResource("model/reader.onnx")).isNotNull();

    CommandRun.Ended run =
        new CommandRun(folder)
            .withReader(data -> AccountReader.open(KnownActors.bundled(), data))
            .hearsay("demo", "--json", "--explain");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    for (String line : run.lines()) {
      Schema.checkedIn().assertAllows(line);
      JsonNode root = new ObjectMapper().readTree(line);
      assertThat(root.get("claims")).isNotEmpty();
      assertSpansStand(root.at("/report/text").asText(), root);
    }
  }

  /** Every object with a begin is a span, wherever it is. */
  private static void assertSpansStand(String text, JsonNode root) {
    List<JsonNode> spans = root.findParents("begin");
    assertThat(spans).isNotEmpty();
    for (JsonNode span : spans) {
      int begin = text.offsetByCodePoints(0, span.get("begin").asInt());
      int end = text.offsetByCodePoints(0, span.get("end").asInt());
      assertThat(text.substring(begin, end)).isEqualTo(span.get("text").asText());
    }
  }

  @Test
  void everyLineOfJsonIsAsTheSchemaSays() throws Exception {
    CommandRun.Ended run = new CommandRun(folder).hearsay("demo", "--json");

    assertThat(run.lines()).hasSize(10);
    for (String line : run.lines()) {
      Schema.checkedIn().assertAllows(line);
    }
  }
}

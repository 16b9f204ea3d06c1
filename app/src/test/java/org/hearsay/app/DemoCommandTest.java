package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.codebook.Schema;
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
  void everyLineOfJsonIsAsTheSchemaSays() throws Exception {
    CommandRun.Ended run = new CommandRun(folder).hearsay("demo", "--json");

    assertThat(run.lines()).hasSize(10);
    for (String line : run.lines()) {
      Schema.checkedIn().assertAllows(line);
    }
  }
}

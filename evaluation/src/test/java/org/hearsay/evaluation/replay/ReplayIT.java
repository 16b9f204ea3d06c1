package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small day, played to the jar that people get. */
class ReplayIT {
  @TempDir Path folder;

  @Test
  void allOfASmallDayComesThroughThoughBothProgramsAreKilled() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        ReplayCommand.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "--reports=30",
            "--minutes=0.3",
            "--hosts=4",
            "--kills=1",
            "--visits=5",
            "--every=0.03",
            "--jar=" + System.getProperty("hearsay.jar", ""),
            "--folder=" + folder.resolve("replay"));

    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("| lost, doubled, outdated | 0, 0, 0 |")
        .contains("| in the ledger | 30 reports, ")
        .contains("| killed | ingest 1 times, server 1 times |");
  }
}

package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.evaluation.ledger.ReportGrowth;
import org.junit.jupiter.api.Test;

class ScalePageTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

  @Test
  void thePageShowsTheHelpOfTheReplay() throws IOException {
    ReplayCommand.run(print, System.err, "--help");

    assertThat(page()).contains(fenced());
  }

  @Test
  void thePageShowsTheHelpOfTheGrowth() throws IOException {
    ReportGrowth.run(print, "--help");

    assertThat(page()).contains(fenced());
  }

  @Test
  void aMistakenOptionIsToldWithWhatToDo() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        ReplayCommand.run(
            print, new PrintStream(err, true, StandardCharsets.UTF_8), "--hosts", "99");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--hosts is 1 to 24.");
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/reference/scale.md"));
  }

  private String fenced() {
    return "```text\n" + out.toString(StandardCharsets.UTF_8) + "```";
  }
}

package org.hearsay.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpeedPageTest {

  @Test
  void thePageShowsTheHelpOfTheCommand() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Speed.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, "--help");

    assertThat(Files.readString(Path.of("../docs/reference/speed.md")))
        .contains("```text\n" + out.toString(StandardCharsets.UTF_8) + "```");
  }
}

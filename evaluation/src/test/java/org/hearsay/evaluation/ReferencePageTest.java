package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePageTest {

  @Test
  void thePageIsWhatTheExpectedScoresMakeIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(
            Evaluate.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, "--page"))
        .isZero();

    assertThat(Files.readString(Path.of("../docs/reference/evaluation.md")))
        .as("print it anew: ./hearsay eval --page > docs/reference/evaluation.md")
        .isEqualTo(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("{{");
  }
}

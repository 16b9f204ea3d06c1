package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvaluateTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aMissingPathIsAskedFor() {
    assertThat(run("ced1k")).isEqualTo(2);
    assertThat(said(err))
        .contains("Say where the corpus is: --data PATH.")
        .contains("Try hearsay eval --help.");
  }

  @Test
  void aMisspeltCorpusGetsItsNearest() {
    assertThat(run("polnea", "--data", "nowhere")).isEqualTo(2);
    assertThat(said(err)).contains("There is no corpus polnea. Did you mean polnear?");
  }

  @Test
  void anUnknownCorpusGetsTheList() {
    assertThat(run("gutenberg", "--data", "nowhere")).isEqualTo(2);
    assertThat(said(err)).contains("Did you mean case2021 or ced1k or");
  }

  @Test
  void aFolderThatIsNotThereIsToldInOneLine() {
    assertThat(run("ced1k", "--data", "no/such/folder")).isEqualTo(1);
    assertThat(said(err)).startsWith("hearsay: ").contains("no/such/folder").hasLineCount(1);
    assertThat(said(out)).isEmpty();
  }

  @Test
  void helpNamesEachOption() {
    assertThat(run("--help")).isZero();
    assertThat(said(out))
        .contains("--data", "--split", "--json", "--errors", "--compare", "Exit codes");
  }

  private int run(String... arguments) {
    return Evaluate.run(stream(out), stream(err), arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

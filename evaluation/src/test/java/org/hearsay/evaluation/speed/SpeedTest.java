package org.hearsay.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.score.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {
  private static final Measure OURS = new Measure("Hearsay", 2, 1.5, 2.0, 300);

  @TempDir Path folder;

  @Test
  void aMeasureComesBackFromItsLine() {
    assertThat(Measure.parse(OURS.line())).isEqualTo(OURS);
  }

  @Test
  void anyOtherLineIsRefused() {
    assertThatThrownBy(() -> Measure.parse("warming up")).hasMessageContaining("warming up");
  }

  @Test
  void speedIsTokensOverProcessorSecondsAndTheRatioIsToTheFirst() {
    String table = SpeedTable.of(List.of(OURS, new Measure("peer", 2, 9, 40.0, 6000)), 10_000);

    assertThat(table.lines().filter(line -> line.startsWith("Hearsay")).findFirst().orElseThrow())
        .matches("Hearsay +1\\.5 +2\\.0 +5,000 +300 +1\\.00");
    assertThat(table.lines().filter(line -> line.startsWith("peer")).findFirst().orElseThrow())
        .matches("peer +9\\.0 +40\\.0 +250 +6000 +20\\.00");
  }

  @Test
  void aMeterCountsTheWorkOfThisProcess() {
    Meter meter = new Meter();
    double sum = 0;
    while (meter.read("busy", 1).cpuSeconds() < 0.05) {
      sum += Math.sqrt(sum + 1);
    }

    assertThat(meter.read("busy " + (sum > 0), 1).wallSeconds()).isPositive();
  }

  @Test
  void textsAreReadInTheOrderOfTheirNames() throws Exception {
    Files.writeString(folder.resolve("b.txt"), "second");
    Files.writeString(folder.resolve("a.txt"), "first");
    Files.writeString(folder.resolve("0.md"), "none");

    assertThat(Texts.of(folder, 9)).containsExactly("first", "second");
    assertThat(Texts.of(folder, 1)).containsExactly("first");
  }

  @Test
  void aFolderWithoutTextsIsSaidSo() {
    assertThatThrownBy(() -> Texts.of(folder, 1))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining(".txt");
  }

  @Test
  void aTextThatGrowsIsAsLongAsAskedAndNeverRepeatsItself() {
    String text = Growth.text(2_000);

    assertThat(text).hasSizeGreaterThanOrEqualTo(2_000).hasSizeLessThan(2_600);
    assertThat(text.split("\n\n")).doesNotHaveDuplicates();
  }

  @Test
  void withoutAWordOnWhatToReadTheUsageIsWrong() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit = Speed.run(stream(new ByteArrayOutputStream()), stream(err));

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--data", "--report", "--growth");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}

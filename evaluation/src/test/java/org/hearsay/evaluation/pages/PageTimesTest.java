package org.hearsay.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageTimesTest {

  @Test
  void percentilesAreTimesThatWereMeasuredAndSizesThoseOfTheHeaviest() {
    PageTimes times = new PageTimes();
    for (int millis = 100; millis >= 1; millis--) {
      times.add(new Served.Answer(200, millis * 1_000_000L, millis * 10, "", millis * 1_000));
    }

    assertThat(times.millis(50)).isEqualTo(50);
    assertThat(times.millis(95)).isEqualTo(95);
    assertThat(times.millis(100)).isEqualTo(100);
    assertThat(times.row("map")).isEqualTo("| map | 50 | 95 | 100 | 1 | 100 |");
    assertThat(times.failures()).isZero();
  }

  @Test
  void whatIsNoPageIsCountedAndTold() {
    PageTimes times = new PageTimes();
    times.add(new Served.Answer(200, 1, 1, "", 1));
    times.add(new Served.Answer(503, 1, 1, "", 1));

    assertThat(times.failures()).isEqualTo(1);
    assertThat(times.row("map")).startsWith("| map (1 failed) |");
  }

  @Test
  void whoAsksForNoPagesIsToldWhichThereAre() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int exit = PageSpeed.run(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(exit).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--ledger FILE", "--words N");
  }
}

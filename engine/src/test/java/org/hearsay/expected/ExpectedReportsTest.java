package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedReportsTest {

  private static final Path REPORTS = Path.of("src/test/resources/org/hearsay/expected");
  private static final Path SEED = Path.of("../../shared/seed");

  @Test
  void the_seed_report_gives_what_a_careful_reader_finds() {
    assumeTrue(Files.isDirectory(SEED), "skipped: no ../shared/seed beside the checkout");
    ExpectedReport seed =
        ExpectedReport.gold(SEED.resolve("gold.json"), SEED.resolve("000_37511d8527e97739.txt"), 6);

    Comparison comparison = Readings.compare(List.of(seed)).get(0);

    assertThat(comparison.right()).as(comparison.told()).isGreaterThanOrEqualTo(16);
    assertThat(comparison.tooMany()).as(comparison.told()).isZero();
    assertThat(comparison.forbidden()).isEmpty();
  }

  @Test
  void the_worked_reports_keep_their_score() {
    List<Comparison> comparisons = Readings.compare(ExpectedReport.in(REPORTS.resolve("worked")));
    Tally tally = Tally.of(comparisons);
    if (Boolean.getBoolean("hearsay.told")) {
      comparisons.forEach(c -> System.out.println(c.report().name() + "\n" + c.told()));
    }
    System.out.println("worked: " + tally);
  }

  @Test
  void the_untouched_reports_keep_their_score() {
    Tally tally = Tally.of(Readings.compare(ExpectedReport.in(REPORTS.resolve("untouched"))));
    System.out.println("untouched: " + tally);
  }
}

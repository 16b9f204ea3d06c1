package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    System.out.println("worked: " + tally);

    assertThat(tally.claims()).isEqualTo(230);
    assertThat(tally.share(tally.found())).as(told(comparisons)).isGreaterThanOrEqualTo(96);
    assertThat(tally.share(tally.chain())).as(told(comparisons)).isGreaterThanOrEqualTo(88);
    assertThat(tally.share(tally.right())).as(told(comparisons)).isGreaterThanOrEqualTo(66);
    assertThat(tally.tooMany()).as(told(comparisons)).isLessThanOrEqualTo(3);
    assertThat(tally.forbidden()).as(told(comparisons)).isZero();
  }

  /** What is wrong in them is not printed: they are for judging, and never to be worked on. */
  @Test
  void the_untouched_reports_keep_their_score() {
    Tally tally = Tally.of(Readings.compare(ExpectedReport.in(REPORTS.resolve("untouched"))));
    System.out.println("untouched: " + tally);

    assertThat(tally.claims()).isEqualTo(118);
    assertThat(tally.share(tally.found())).isGreaterThanOrEqualTo(94);
    assertThat(tally.share(tally.chain())).isGreaterThanOrEqualTo(87);
    assertThat(tally.share(tally.right())).isGreaterThanOrEqualTo(50);
    assertThat(tally.tooMany()).isLessThanOrEqualTo(3);
    assertThat(tally.forbidden()).isZero();
  }

  /** Written when the passes were there, without having been read by them; left alone since. */
  @Test
  void the_fresh_reports_keep_their_score() {
    Tally tally = Tally.of(Readings.compare(ExpectedReport.in(REPORTS.resolve("fresh"))));
    System.out.println("fresh: " + tally);

    assertThat(tally.claims()).isEqualTo(82);
    assertThat(tally.share(tally.found())).isGreaterThanOrEqualTo(97);
    assertThat(tally.share(tally.chain())).isGreaterThanOrEqualTo(87);
    assertThat(tally.share(tally.right())).isGreaterThanOrEqualTo(72);
    assertThat(tally.tooMany()).isLessThanOrEqualTo(2);
    assertThat(tally.forbidden()).isZero();
  }

  private static String told(List<Comparison> comparisons) {
    return comparisons.stream()
        .map(c -> c.report().name() + "\n" + c.told())
        .collect(Collectors.joining("\n"));
  }
}

package org.hearsay.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A day of made-up reports is the same at each run, and like a day of news. */
class NewsroomTest {
  private static final List<Edition> DAY = new Newsroom(1).day(1_000, 8);

  @Test
  void theSameSeedMakesTheSameDayAndAnotherMakesAnother() {
    assertThat(new Newsroom(1).day(1_000, 8)).isEqualTo(DAY);
    assertThat(new Newsroom(2).day(1_000, 8)).isNotEqualTo(DAY);
  }

  @Test
  void editionsAppearInTheirOrderWithinTheDay() {
    assertThat(DAY).isSortedAccordingTo(Comparator.comparingDouble(Edition::at));
    assertThat(DAY).allSatisfy(edition -> assertThat(edition.at()).isBetween(0.0, 1.0));
  }

  @Test
  void someReportsAreCorrectedLaterAndThenReadDifferently() {
    Map<Integer, List<Edition>> byReport =
        DAY.stream().collect(Collectors.groupingBy(Edition::report));
    assertThat(byReport).hasSize(1_000);
    List<List<Edition>> corrected =
        byReport.values().stream().filter(editions -> editions.size() > 1).toList();
    assertThat(corrected).hasSizeBetween(60, 140);
    assertThat(corrected)
        .allSatisfy(
            editions -> {
              assertThat(editions).extracting(Edition::paragraphs).doesNotHaveDuplicates();
              assertThat(editions).extracting(Edition::version).startsWith(1, 2);
              assertThat(editions)
                  .extracting(Edition::outlet)
                  .containsOnly(editions.get(0).outlet());
            });
  }

  @Test
  void someTextsAreOfSeveralReports() {
    Map<List<String>, Long> reports =
        DAY.stream()
            .filter(edition -> edition.version() == 1)
            .collect(Collectors.groupingBy(Edition::paragraphs, Collectors.counting()));
    assertThat(reports.values().stream().filter(count -> count > 1).count()).isBetween(50L, 140L);
  }

  @Test
  void aHundredthOfTheDayCanBringManyTimesItsShare() {
    Map<Integer, Long> byPart =
        DAY.stream()
            .collect(Collectors.groupingBy(e -> (int) (e.at() * 100), Collectors.counting()));
    assertThat(byPart.values().stream().max(Comparator.naturalOrder()).orElse(0L))
        .isGreaterThan(30);
  }

  @Test
  void noWordOfASentenceIsLeftOpen() {
    assertThat(DAY)
        .allSatisfy(
            edition ->
                assertThat(edition.headline() + edition.paragraphs()).doesNotContain("{", "}"));
  }
}

package org.hearsay.evaluation.case2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.evaluation.score.Row;
import org.junit.jupiter.api.Test;

class ClassScoresTest {

  /**
   * Worked by hand. Expected A, A, A, B, C; given A, A, B, B, A. A: 2 of 3 given, 2 of 3 found, F1
   * 2/3. B: 1 of 2, 1 of 1, 2/3. C: none given, none found, 0.
   */
  private static ClassScores scores() {
    ClassScores scores = new ClassScores();
    scores.add("A", "A");
    scores.add("A", "A");
    scores.add("A", "B");
    scores.add("B", "B");
    scores.add("C", "A");
    return scores;
  }

  @Test
  void theWeightedMeanCountsEachClassByItsSupport() {
    Row weighted = row("weighted");

    assertThat(weighted.p().doubleValue()).isEqualTo(50.0); // (3 * 2/3 + 1/2 + 0) / 5
    assertThat(weighted.r().doubleValue()).isEqualTo(60.0); // (3 * 2/3 + 1 + 0) / 5
    assertThat(weighted.f1().doubleValue()).isEqualTo(53.33); // (3 * 2/3 + 2/3 + 0) / 5
    assertThat(weighted.support()).isEqualTo(5);
  }

  @Test
  void theMacroMeanCountsEachClassOnce() {
    Row macro = row("macro");

    assertThat(macro.p().doubleValue()).isEqualTo(38.89); // (2/3 + 1/2 + 0) / 3
    assertThat(macro.r().doubleValue()).isEqualTo(55.56); // (2/3 + 1 + 0) / 3
    assertThat(macro.f1().doubleValue()).isEqualTo(44.44); // (2/3 + 2/3 + 0) / 3
  }

  @Test
  void aClassThatIsGivenButNeverExpectedLowersTheMacroMeanAlone() {
    ClassScores scores = new ClassScores();
    scores.add("A", "A");
    scores.add("A", "Z");

    assertThat(scores.rows().get(0).f1().doubleValue()).isEqualTo(66.67);
    assertThat(scores.rows().get(1).f1().doubleValue()).isEqualTo(33.33);
  }

  @Test
  void eachClassHasItsRow() {
    assertThat(scores().rows())
        .extracting(Row::name)
        .containsExactly("weighted", "macro", "right", "A", "B", "C");
    assertThat(row("right").f1().doubleValue()).isEqualTo(60.0);
    assertThat(row("A").support()).isEqualTo(3);
  }

  @Test
  void nothingAskedScoresNothing() {
    List<Row> rows = new ClassScores().rows();

    assertThat(rows).extracting(row -> row.f1().doubleValue()).containsOnly(0.0);
  }

  private static Row row(String name) {
    return scores().rows().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }
}

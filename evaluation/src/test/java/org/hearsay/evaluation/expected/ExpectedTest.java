package org.hearsay.evaluation.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  private static final Expected EXPECTED =
      new Expected(
          "2026-01-01",
          "1",
          "model",
          "a machine",
          new BigDecimal("0.5"),
          List.of(new Expected.Measured("ced1k", "dev", 3, List.of(row("claim", "70.0")))),
          Map.of());

  @Test
  void aScoreMayFallByTheToleranceAndRiseAsItLikes() {
    assertThat(losses("69.5")).isEmpty();
    assertThat(losses("90")).isEmpty();
  }

  @Test
  void aScoreThatFellFurtherIsToldWithBothNumbers() {
    assertThat(losses("69.4"))
        .containsExactly("ced1k, dev: claim has F1 69.4, expected 70.0 (tolerance 0.5)");
  }

  @Test
  void aRowThatIsMissingIsALoss() {
    assertThat(EXPECTED.losses(new Table("ced1k", "dev", List.of()))).get().asList().hasSize(1);
  }

  @Test
  void nothingIsSaidOfASplitThatWasNotMeasured() {
    assertThat(EXPECTED.losses(new Table("ced1k", "test", List.of()))).isEmpty();
  }

  private static List<String> losses(String f1) {
    return EXPECTED.losses(new Table("ced1k", "dev", List.of(row("claim", f1)))).orElseThrow();
  }

  private static Row row(String name, String f1) {
    BigDecimal value = new BigDecimal(f1);
    return new Row(name, value, value, value, 10);
  }
}

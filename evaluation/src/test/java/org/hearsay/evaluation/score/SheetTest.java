package org.hearsay.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final Table TABLE =
      new Table("ced1k", "dev", List.of(Row.of("claim", new Count(2, 3, 4))));

  @Test
  void aTableIsAHeadAndALineForEachRowInPercent() {
    assertThat(Sheet.text(TABLE).lines())
        .containsExactly(
            "ced1k, dev                        P      R     F1  support",
            "claim                          66.7   50.0   57.1        4");
  }

  @Test
  void asJsonItIsOneLineWithTwoDecimals() {
    assertThat(Sheet.json(TABLE))
        .isEqualTo(
            "{\"table\":\"ced1k\",\"split\":\"dev\",\"rows\":[{\"name\":\"claim\",\"p\":66.67,"
                + "\"r\":50.00,\"f1\":57.14,\"support\":4}]}");
  }

  @Test
  void anAccuracyStandsInEachColumn() {
    Row row = Row.ofShare("quote kind", 1, 4);

    assertThat(row.p()).isEqualByComparingTo("25").isEqualTo(row.r()).isEqualTo(row.f1());
    assertThat(row.support()).isEqualTo(4);
  }
}

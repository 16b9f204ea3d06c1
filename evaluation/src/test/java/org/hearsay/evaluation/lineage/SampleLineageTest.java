package org.hearsay.evaluation.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.evaluation.expected.Expected;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** The sample digests, through the real pipeline. */
class SampleLineageTest {
  private static final Path CHECKOUT = Path.of("..");

  @Test
  void whatTheSampleMustHoldHolds() {
    try (Pipeline pipeline = Pipeline.open()) {
      Result result = SampleLineage.evaluate(CHECKOUT, "all", pipeline::read);
      Map<String, Row> rows =
          result.table().rows().stream().collect(Collectors.toMap(Row::name, row -> row));

      assertThat(rows.get("same claim, B-cubed, read").f1()).isGreaterThanOrEqualTo(atLeast(90));
      assertThat(rows.get("origins: no wider, read").f1()).isGreaterThanOrEqualTo(atLeast(70));
      assertThat(rows.get("areas of 12 and 13 August, read").f1()).isEqualByComparingTo("100");
      assertThat(Expected.bundled().losses(result.table())).get().asList().isEmpty();
    }
  }

  private static BigDecimal atLeast(int percent) {
    return BigDecimal.valueOf(percent);
  }
}

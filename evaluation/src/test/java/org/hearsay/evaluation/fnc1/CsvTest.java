package org.hearsay.evaluation.fnc1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void aCellInMarksHoldsCommasLinesAndMarks() {
    assertThat(Csv.rows("1,\"a, b\nc \"\"d\"\"\"\r\n2,e\n"))
        .containsExactly(List.of("1", "a, b\nc \"d\""), List.of("2", "e"));
  }
}

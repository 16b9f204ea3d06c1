package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {
  @Test
  void aMissingFileIsNamedAndTheRemedyToo() {
    assertThatThrownBy(() -> DataFile.lines("model/none.onnx"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("org/hearsay/read/model/none.onnx")
        .hasMessageContaining("training/README.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations.csv",
        "designations.csv",
        "domains.csv",
        "equipment.csv",
        "nationalities.csv",
        "roles.csv",
        "starters.csv"
      })
  void everyListSaysWhatARowMeansAndHasRows(String list) {
    assertThat(DataFile.lines(list).get(0)).startsWith("# ");
    assertThat(DataFile.rows(list)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }
}

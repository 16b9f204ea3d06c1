package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource({
    "river, 0",
    "iPhone, 0",
    "River, 1",
    "McCoy, 1",
    "US, 2",
    "A, 2",
    "B2B, 2",
    "1990, 3",
    "2nd, 0",
    "²,3",
    "½, 0",
    "٣, 3",
    "…, 0",
    "Ǆ, 2",
    "ǅ, 0",
    "Élan, 1"
  })
  void aWordHasTheShapeThatTheTrainingGaveIt(String word, int shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}

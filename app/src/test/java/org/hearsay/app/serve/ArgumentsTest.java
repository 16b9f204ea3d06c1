package org.hearsay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void aPageOfQuestionsEndsByItselfWhereNothingElseIsAsked() {
    assertThat(compared(Map.of())).isEqualTo(200);
    assertThat(compared(Map.of("compared", List.of("1000")))).isEqualTo(1000);
  }

  private static int compared(Map<String, List<String>> parameters) {
    return new Arguments(Request.of("/questions", parameters), Resource.QUESTIONS.parameters())
        .compared();
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class FollowOptionsTest {
  @ParameterizedTest
  @CsvSource({"15,PT15M", "0.5,PT30S", "1,PT1M", "0,PT1S", "-3,PT1S", "NaN,PT1S"})
  void looksLieAsFarApartAsTheUserSaysButNeverLessThanASecond(String minutes, Duration apart) {
    FollowOptions options = CommandLine.populateCommand(new FollowOptions(), "--every", minutes);

    assertThat(options.backoff().usual()).isEqualTo(apart);
  }
}

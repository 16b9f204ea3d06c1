package org.hearsay.interpret.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The patterns of times")
class TimePatternsTest {

  private static final TimePatterns PATTERNS = new TimePatterns();
  private static final TimeWords WORDS = new TimeWords();

  static Stream<TimePattern> patterns() {
    return PATTERNS.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  void eachReadTheirExample(TimePattern pattern) {
    Line line = Line.of(0, Prose.sentence(pattern.example() + "."), WORDS);
    List<String> names = PATTERNS.in(line).stream().map(m -> m.pattern().name()).toList();
    assertThat(names).as(pattern.example()).contains(pattern.name());
  }

  @Test
  void haveNamesOfTheirOwn() {
    Set<String> seen = new HashSet<>();
    assertThat(PATTERNS.all()).allMatch(pattern -> seen.add(pattern.name()));
  }
}

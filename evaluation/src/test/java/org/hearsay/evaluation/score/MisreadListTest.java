package org.hearsay.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadListTest {

  @Test
  void theCommonestKindComesFirstWithItsCount() {
    Misread missed = new Misread("missed", "one", "Words.", "a", "nothing");
    Misread longer = new Misread("too long", "two", "More\n  words.", "b", "b c");

    String text = MisreadList.text(List.of(missed, longer, longer));

    assertThat(text.lines()).startsWith("     2  too long", "     1  missed");
    assertThat(text).containsSubsequence("# too long (2)", "two", "# missed (1)", "one");
    assertThat(text).contains("  words:    More words.\n  expected: b\n  ours:     b c\n");
  }
}

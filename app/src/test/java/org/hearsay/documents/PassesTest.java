package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.interpret.Interpreter;
import org.junit.jupiter.api.Test;

/** The architecture page tells the passes as they run. */
class PassesTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.+) \\|$");

  @Test
  void thePageListsThePassesInTheirOrderWithTheirOwnWords() {
    String section =
        Documents.text("ARCHITECTURE.md").split("\n## The passes of interpretation, in order\n")[1];
    List<String> rows =
        Documents.matches(ROW, section.split("\n## ")[0]).stream()
            .map(row -> row.group(1) + ": " + row.group(2))
            .toList();

    assertThat(rows)
        .isNotEmpty()
        .containsExactlyElementsOf(
            new Interpreter()
                .steps().stream().map(step -> step.name() + ": " + step.description()).toList());
  }
}

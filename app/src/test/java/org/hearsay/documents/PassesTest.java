package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.hearsay.interpret.Interpreter;
import org.junit.jupiter.api.Test;

/**
 * The architecture page tells the passes as they run.
 *
 * <p>With {@code -Ddocs=write} the test writes the table anew instead of comparing it.
 */
class PassesTest {

  private static final String PAGE = "ARCHITECTURE.md";
  private static final String HEAD = "| pass | what it does |\n|---|---|\n";

  @Test
  void thePageListsThePassesInTheirOrderWithTheirOwnWords() throws IOException {
    String page = Documents.text(PAGE);
    int begin = page.indexOf(HEAD) + HEAD.length();
    int end = page.indexOf("\n\n", begin - 1) + 1;
    String made = page.substring(0, begin) + rows() + page.substring(end);
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(Documents.ROOT.resolve(PAGE), made);
    } else {
      assertThat(page).contains(HEAD).isEqualTo(made);
    }
  }

  private static String rows() {
    return new Interpreter()
        .steps().stream()
            .map(step -> "| `%s` | %s |%n".formatted(step.name(), step.description()))
            .collect(Collectors.joining())
            .replace(System.lineSeparator(), "\n");
  }
}

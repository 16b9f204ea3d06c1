package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.interpret.Interpreter;
import org.hearsay.link.PlaceLinker;
import org.junit.jupiter.api.Test;

/**
 * The architecture page tells the passes as they run.
 *
 * <p>With {@code -Ddocs=write} the test writes the table anew instead of comparing it.
 */
class PassesTest {

  private static final String PAGE = "ARCHITECTURE.md";
  private static final String INTERPRETING = "| pass | what it does |\n|---|---|\n";
  private static final String LINKING = "| linking pass | what it does |\n|---|---|\n";

  @Test
  void thePageListsThePassesOfInterpretationInTheirOrderWithTheirOwnWords() throws IOException {
    assertListed(
        INTERPRETING,
        new Interpreter().steps().stream().map(step -> row(step.name(), step.description())));
  }

  @Test
  void thePageListsThePassesOfLinkingInTheirOrderWithTheirOwnWords() throws IOException {
    assertListed(
        LINKING,
        new PlaceLinker(List.of())
            .steps().stream().map(step -> row(step.name(), step.description())));
  }

  private static void assertListed(String head, Stream<String> rows) throws IOException {
    String page = Documents.text(PAGE);
    int begin = page.indexOf(head) + head.length();
    int end = page.indexOf("\n\n", begin - 1) + 1;
    String made =
        page.substring(0, begin) + rows.collect(Collectors.joining()) + page.substring(end);
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(Documents.ROOT.resolve(PAGE), made);
    } else {
      assertThat(page).contains(head).isEqualTo(made);
    }
  }

  private static String row(String name, String description) {
    return "| `" + name + "` | " + description + " |\n";
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents show what the program prints: a {@code console} block is a command after "$ " and
 * its standard output.
 *
 * <p>With {@code -Ddocs=write} the test writes the blocks anew instead of comparing them.
 */
@DisabledOnOs(OS.WINDOWS)
class ShownRunsIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```console\n\\$ ([^\n]+)\n(.*?)^```$");

  /**
   * The least part of the shown lines that the program must print. Not all: the reader's sums are
   * rounded differently on another kind of processor, which can move the end of a content.
   */
  private static final double ENOUGH = 0.8;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/tutorial.md"})
  void aDocumentShowsWhatTheProgramPrints(String document) throws IOException {
    Path file = ROOT.resolve(document);
    String page = Files.readString(file);
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(
          file, BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(made(block))));
    } else {
      assertThat(BLOCK.matcher(page).results())
          .isNotEmpty()
          .allSatisfy(block -> assertShows(block.group(2), printed(block.group(1))));
    }
  }

  private static void assertShows(String shown, String printed) {
    Set<String> lines = Set.copyOf(printed.lines().distinct().toList());
    List<String> expected = shown.lines().filter(line -> !line.isBlank()).toList();
    assertThat(expected).isNotEmpty();
    assertThat(expected.stream().filter(lines::contains).count())
        .as("lines of%n%s%nfound in%n%s", shown, printed)
        .isGreaterThanOrEqualTo((long) Math.ceil(ENOUGH * expected.size()));
  }

  private static String made(MatchResult block) {
    return "```console\n$ " + block.group(1) + "\n" + printed(block.group(1)) + "```";
  }

  /** Documents are read from the root of the repository, and so run there, by the shell. */
  private static String printed(String command) {
    Run run = Run.of(ROOT, "", List.of("/bin/sh", "-c", command));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().strip() + "\n";
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "demo",
        "gazetteer",
        "ingest",
        "claims",
        "figures",
        "explain",
        "diff",
        "serve",
        "review",
        "reviews",
        "backup",
        "restore",
        "doctor"
      })
  void helpGoesToStandardOutputIsAtMostEightyWideAndShowsExamples(String command) {
    CommandRun.Ended run = hearsay((command + " --help").strip().split(" "));

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).startsWith("Usage: hearsay").contains("Examples:\n  hearsay ");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theVersionNamesTheProgram() {
    assertThat(hearsay("--version").out()).startsWith("hearsay ");
  }

  @Test
  void withoutACommandTheCommandsAreNamed() {
    assertWrong("Name a command, such as read, ingest or claims.", new String[0]);
  }

  @Test
  void aMisspeltCommandGetsTheNearest() {
    assertWrong("There is no command raed. Did you mean read?", "raed", "a.txt");
  }

  @Test
  void aMisspeltOptionGetsTheNearest() {
    assertWrong("There is no option --outlt. Did you mean --outlet?", "read", "--outlt", "a", "b");
    assertWrong("There is no option --jsn. Did you mean --json?", "demo", "--jsn");
  }

  @Test
  void aFileWithoutACommandIsTakenForOneToRead() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Rain");

    assertWrong("Did you mean: hearsay read a.txt?", "a.txt");
    assertWrong("Did you mean: hearsay read https://example.org/a?", "https://example.org/a");
  }

  @Test
  void readingNothingIsWrongUsage() {
    assertWrong("Missing required parameter: 'FILE|URL|-'", "read");
  }

  @Test
  void aDayThatIsNoneIsToldHowToWriteIt() {
    assertWrong("such as 2024-08-13", "read", "a.txt", "--published", "Tuesday");
  }

  @Test
  void aWrongUsageNamesTheHelp() {
    assertThat(hearsay("read", "--nonsense").err()).endsWith("hearsay: Try hearsay read --help.\n");
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }

  private void assertWrong(String message, String... arguments) {
    CommandRun.Ended run = hearsay(arguments);
    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err()).contains(message).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }
}

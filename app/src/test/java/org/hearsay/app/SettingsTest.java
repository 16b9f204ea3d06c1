package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @BeforeEach
  void aReport() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The river rose by two metres on Monday night.");
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    CommandRun run = new CommandRun(folder).with("HEARSAY_OUTLET", "Env Post");

    assertThat(run.hearsay("read", "a.txt", "--outlet", "Line Post").out()).contains("— Line Post");
    assertThat(run.hearsay("read", "a.txt").out()).contains("— Env Post");
  }

  @Test
  void theEnvironmentWinsOverTheFile() throws Exception {
    Files.writeString(folder.resolve("hearsay.properties"), "outlet = File Post\n");

    assertThat(new CommandRun(folder).hearsay("read", "a.txt").out()).contains("— File Post");
    assertThat(
            new CommandRun(folder)
                .with("HEARSAY_OUTLET", "Env Post")
                .hearsay("read", "a.txt")
                .out())
        .contains("— Env Post");
  }

  @Test
  void theFileOfTheFolderWinsOverTheUsersOwn() throws Exception {
    Path own = Files.createDirectories(folder.resolve(".config/hearsay"));
    Files.writeString(
        own.resolve("config.properties"), "outlet = Own Post\npublished = 2023-05-16");

    assertThat(new CommandRun(folder).hearsay("read", "a.txt").out())
        .contains("— Own Post", "16 May 2023");
    Files.writeString(folder.resolve("hearsay.properties"), "outlet = File Post\n");
    assertThat(new CommandRun(folder).hearsay("read", "a.txt").out())
        .contains("— File Post", "16 May 2023");
  }

  @Test
  void whatHoldsAndWhereItComesFromIsSaidFirstWhenAskedFor() throws Exception {
    Files.writeString(folder.resolve("hearsay.properties"), "threads = 1\n");

    String err =
        new CommandRun(folder)
            .with("HEARSAY_OUTLET", "Env Post")
            .hearsay("read", "-v", "a.txt", "--published", "2023-05-16")
            .err();

    assertThat(err)
        .contains("--outlet = Env Post (HEARSAY_OUTLET)\n")
        .contains("--published = 2023-05-16 (command line)\n")
        .contains("--threads = 1 (" + folder.resolve("hearsay.properties") + ")\n");
    assertThat(new CommandRun(folder).hearsay("read", "a.txt").err()).doesNotContain("--threads");
  }

  @Test
  void aWrongValueIsWrongUsageWhereverItStands() {
    CommandRun.Ended run =
        new CommandRun(folder).with("HEARSAY_PUBLISHED", "Tuesday").hearsay("read", "a.txt");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err()).contains("'Tuesday' is not a day");
  }

  @Test
  void aFileThatCannotBeReadIsWrongUsage() throws Exception {
    Files.writeString(folder.resolve("hearsay.properties"), "outlet = \\u12\n");

    CommandRun.Ended run = new CommandRun(folder).hearsay("read", "a.txt");

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(run.err()).contains("hearsay.properties");
  }
}

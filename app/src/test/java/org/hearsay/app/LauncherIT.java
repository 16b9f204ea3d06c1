package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./hearsay}, started as people start it. The jar is built already, so it only runs it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of("..", "hearsay").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void itStartsTheProgramFromAnyFolder() {
    Run run = Run.of(folder, "", List.of(LAUNCHER.toString(), "--version"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("0.1");
  }

  @Test
  void itIsFoundBehindALinkInAFolderWithSpaces() throws IOException {
    Path link = Files.createDirectory(folder.resolve("my programs")).resolve("hear say");
    Files.createSymbolicLink(link, LAUNCHER);

    Run run = Run.of(folder, "", List.of(link.toString(), "--version"));

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void itPassesArgumentsOnAsTheyAre() {
    Run run = Run.of(folder, "", List.of(LAUNCHER.toString(), "read", "no such “file”.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no such “file”.txt");
  }

  @Test
  void itStartsAServerWithOptionsOfItsOwn() {
    Run run = Run.of(folder, "", List.of(LAUNCHER.toString(), "serve", "--help"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("hearsay serve");
  }

  @Test
  void itSaysWhichJdkItNeedsWhereThereIsNone() throws IOException {
    Path lonely = Files.createDirectories(folder.resolve("lonely/launcher"));
    Files.copy(LAUNCHER, lonely.resolveSibling("hearsay"));
    Files.writeString(lonely.resolve("jdks.sh"), "first_jdk() { :; }\n");

    Run run = Run.of(folder, "", List.of(lonely.resolveSibling("hearsay").toString(), "demo"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no JDK of version 17 or newer").contains("JAVA_HOME");
  }

  @Test
  void theFirstCommandOfTheReadMeRunsAndTheSecondIsThere() throws IOException {
    List<String> commands =
        Files.readAllLines(LAUNCHER.resolveSibling("README.md")).stream()
            .filter(line -> line.startsWith("./"))
            .toList();

    assertThat(commands).startsWith("./hearsay demo").endsWith("./check");
    assertThat(Run.of(LAUNCHER.getParent(), "", List.of(commands.get(0).split(" "))).code())
        .isZero();
    assertThat(LAUNCHER.resolveSibling("check")).isExecutable();
  }
}

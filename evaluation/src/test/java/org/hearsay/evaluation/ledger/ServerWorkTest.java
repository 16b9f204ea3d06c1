package org.hearsay.evaluation.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of a server is that of all its processes, as far as they are on this machine. */
class ServerWorkTest {
  @TempDir Path processes;

  @BeforeEach
  void aServerWithAProcessThatAnswersAndOneThatWritesTheLog() throws IOException {
    process(100, 1, "postgres", 1_000, 2);
    process(101, 100, "postgres: me ledger 127.0.0.1(40001) idle", 5_000, 0);
    process(102, 100, "postgres: walwriter", 300, 0);
    children("101 102 ");
  }

  @Test
  void theWorkOfAllProcessesIsCountedAndThatOfEndedOnes() {
    assertThat(requireNonNull(ServerWork.of(processes, 101, 40_001)).getAsLong())
        .isEqualTo(1_000 + 5_000 + 300 + 2 * 2 * 10_000_000L);
  }

  @Test
  void aProcessThatEndsMeanwhileIsLeftOut() throws IOException {
    ServerWork work = requireNonNull(ServerWork.of(processes, 101, 40_001));
    children("101 102 103 ");

    assertThat(work.getAsLong()).isEqualTo(6_300 + 40_000_000L);
  }

  @Test
  void aProcessOfTheSameNumberThatAnswersAnotherIsNoServerOfThisMachine() {
    assertThat(ServerWork.of(processes, 101, 40_002)).isNull();
    assertThat(ServerWork.of(processes, 100, 40_001)).isNull();
    assertThat(ServerWork.of(processes, 7, 40_001)).isNull();
  }

  private void children(String numbers) throws IOException {
    Path task = Files.createDirectories(processes.resolve("100/task/100"));
    Files.writeString(task.resolve("children"), numbers);
  }

  /** {@code ended} hundredths of a second, for users and for the system each. */
  private void process(int number, int parent, String command, long nanos, int ended)
      throws IOException {
    Path folder = Files.createDirectories(processes.resolve(Integer.toString(number)));
    Files.writeString(folder.resolve("cmdline"), command + "\0");
    Files.writeString(folder.resolve("schedstat"), nanos + " 12 3\n");
    Files.writeString(
        folder.resolve("stat"),
        "%d (postgres) S %d 1 1 0 -1 0 0 0 0 0 8 9 %d %d 20 0 1 0 5 6 7\n"
            .formatted(number, parent, ended, ended));
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger is copied, lost, and put back. */
class BackupCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void aLedgerOfTwoReports() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "It rained on Monday.");
    Files.writeString(folder.resolve("two.txt"), "It snowed on Tuesday.");
    ingest("one.txt");
    ingest("two.txt");
  }

  @Test
  void whatWasCopiedComesBackAsItWas() {
    String before = hearsay("claims", "--json", "--ledger", "war.db").out();
    CommandRun.Ended backup = hearsay("backup", "copy.db", "--ledger", "war.db");
    assertThat(backup.exit()).as(backup.err()).isZero();
    assertThat(backup.out()).matches("[0-9a-f]{64}  copy.db\\R");

    CommandRun.Ended restore = hearsay("restore", "copy.db", "--ledger", "again/war.db");

    assertThat(restore.exit()).as(restore.err()).isZero();
    assertThat(restore.err()).contains("its hash is that of the copy");
    assertThat(hearsay("claims", "--json", "--ledger", "again/war.db").out()).isEqualTo(before);
    assertThat(folder.resolve("again")).isDirectoryContaining("glob:**/war.db");
    assertThat(folder.resolve("again")).isDirectoryNotContaining("glob:**/*.part*");
  }

  @Test
  void aLedgerThatGoesOnIsCopiedAsOfOneMoment() throws IOException {
    hearsay("backup", "copy.db", "--ledger", "war.db");
    Files.writeString(folder.resolve("three.txt"), "It was dry on Wednesday.");
    ingest("three.txt");

    assertThat(hearsay("claims", "--json", "--ledger", "copy.db").lines()).hasSize(2);
    assertThat(hearsay("claims", "--json", "--ledger", "war.db").lines()).hasSize(3);
  }

  @Test
  void nothingIsOverwritten() {
    hearsay("backup", "copy.db", "--ledger", "war.db");

    CommandRun.Ended backup = hearsay("backup", "copy.db", "--ledger", "war.db");
    CommandRun.Ended restore = hearsay("restore", "copy.db", "--ledger", "war.db");

    assertThat(backup.exit()).isEqualTo(Exit.FAILED);
    assertThat(backup.err()).contains("is there already");
    assertThat(restore.exit()).isEqualTo(Exit.FAILED);
    assertThat(restore.err()).contains("nothing is overwritten");
    assertThat(hearsay("claims", "--json", "--ledger", "war.db").lines()).hasSize(2);
  }

  @Test
  void aCopyThatWasChangedIsRefused() throws IOException {
    hearsay("backup", "copy.db", "--ledger", "war.db");
    Files.write(folder.resolve("copy.db"), new byte[] {1}, StandardOpenOption.APPEND);

    CommandRun.Ended restore = hearsay("restore", "copy.db", "--ledger", "again.db");

    assertThat(restore.exit()).isEqualTo(Exit.FAILED);
    assertThat(restore.err()).contains("its hash differs");
    assertThat(folder.resolve("again.db")).doesNotExist();
  }

  @Test
  void aCopyThatWasCutOffIsRefusedWithoutAHashToo() throws IOException {
    hearsay("backup", "copy.db", "--ledger", "war.db");
    Files.delete(folder.resolve("copy.db.sha256"));
    byte[] whole = Files.readAllBytes(folder.resolve("copy.db"));
    Files.write(folder.resolve("copy.db"), java.util.Arrays.copyOf(whole, whole.length / 2));

    CommandRun.Ended restore = hearsay("restore", "copy.db", "--ledger", "again.db");

    assertThat(restore.exit()).isEqualTo(Exit.FAILED);
    assertThat(restore.err()).containsAnyOf("damaged", "cannot be used");
    assertThat(folder.resolve("again.db")).doesNotExist();
    assertThat(folder.resolve("again.db.part")).doesNotExist();
  }

  @Test
  void aCopyThatIsNotThereIsTold() {
    CommandRun.Ended restore = hearsay("restore", "nowhere.db", "--ledger", "again.db");

    assertThat(restore.exit()).isEqualTo(Exit.FAILED);
    assertThat(restore.err()).contains("There is no file nowhere.db");
  }

  @Test
  void aLedgerOfPostgresqlIsCopiedByItsOwnProgram() {
    CommandRun.Ended restore =
        hearsay("restore", "copy.db", "--ledger", "jdbc:postgresql://localhost/war");

    assertThat(restore.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(restore.err()).contains("pg_restore");
  }

  private void ingest(String file) {
    CommandRun.Ended run = hearsay("ingest", file, "--ledger", "war.db");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private CommandRun.Ended hearsay(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }
}

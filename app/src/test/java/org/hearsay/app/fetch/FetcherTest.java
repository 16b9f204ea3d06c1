package org.hearsay.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {
  @TempDir Path folder;

  @Test
  void aFileIsReadFromTheUsersFolder() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Rain");

    Fetched fetched = fetcher("").fetch("a.txt");

    assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("Rain");
    assertThat(fetched.url()).isNull();
  }

  @Test
  void aDashStandsForStandardInput() throws Exception {
    assertThat(new String(fetcher("Rain").fetch("-").bytes(), UTF_8)).isEqualTo("Rain");
  }

  @Test
  void aMissingFileIsToldWithTheNearestNames() throws Exception {
    Files.writeString(folder.resolve("report.txt"), "Rain");

    assertFails("reprot.txt", "reprot.txt does not exist. Did you mean report.txt?");
    assertFails("zzz", "zzz does not exist. Check the name");
  }

  @Test
  void aFolderIsToldThatItsFilesCanBeNamed() {
    assertFails(folder.toString(), "is a folder. Name the files in it");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws Exception {
    Files.write(folder.resolve("big.txt"), new byte[1_001]);

    assertFails("big.txt", "big.txt is larger than 1000 bytes");
  }

  @Test
  void aFileOfManyReportsMayBeLarger() throws Exception {
    Files.write(folder.resolve("many.jsonl"), new byte[1_001]);

    assertThat(fetcher("").fetch("many.jsonl").bytes()).hasSize(1_001);
  }

  @Test
  void standardInputIsReadNoFurtherThanTheLimit() {
    assertThatThrownBy(() -> fetcher("x".repeat(1_001)).fetch("-"))
        .hasMessageContaining("Standard input is larger than 1000 bytes");
  }

  @Test
  void aNameThatNoFileCanHaveIsSaidToBeSo() {
    assertFails("a\0b", "is not a name that a file can have");
  }

  @Test
  void anAddressIsToldFromAFileByItsScheme() {
    assertThat(Fetcher.isAddress("https://example.org/a")).isTrue();
    assertThat(Fetcher.isAddress("ftp://example.org/a")).isTrue();
    assertThat(Fetcher.isAddress("C:/news/a.txt")).isFalse();
    assertThat(Fetcher.isAddress("a.txt")).isFalse();
  }

  private Fetcher fetcher(String in) {
    return new Fetcher(
        Limits.standard().withBytes(1_000),
        folder,
        new ByteArrayInputStream(in.getBytes(UTF_8)),
        false);
  }

  private void assertFails(String source, String message) {
    assertThatThrownBy(() -> fetcher("").fetch(source))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining(message);
  }
}

package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

  @TempDir Path folder;

  @Test
  void aTokenIsMadeOnceAndKept() throws IOException {
    Path file = folder.resolve("token.txt");

    assertThat(TokenFile.in(file).made()).isTrue();
    String first = Files.readString(file);
    assertThat(first.strip()).hasSizeGreaterThan(30);
    assertThat(TokenFile.in(file).made()).isFalse();
    assertThat(Files.readString(file)).isEqualTo(first);
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    Path file = folder.resolve("token.txt");
    Assumptions.assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "no other users on this file system");
    TokenFile.in(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aTokenThatCouldBeGuessedIsRefusedWithoutBeingShown() throws IOException {
    Path file = Files.writeString(folder.resolve("token.txt"), "sesame\n");

    assertThatThrownBy(() -> TokenFile.in(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("fewer than 16 characters")
        .hasMessageNotContaining("sesame");
  }
}

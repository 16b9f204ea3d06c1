package org.hearsay.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.hearsay.app.serve.Token;

/** A file with the token of a server in its first line, made where there is none. */
final class TokenFile {
  private static final int BYTES = 24;

  private TokenFile() {}

  /**
   * What came of looking for a token.
   *
   * @param token the token
   * @param made whether the file was made just now
   */
  record Found(Token token, boolean made) {}

  /**
   * The token in {@code file}.
   *
   * @throws IOException if the file cannot be read or made, or its first line is no token; the
   *     message says what to do, and never the token
   */
  static Found in(Path file) throws IOException {
    boolean made = !Files.exists(file);
    if (made) {
      make(file);
    }
    String first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
    if (first.length() < Token.SHORTEST) {
      throw new IOException(
          "The first line of %s is no token: it has fewer than %d characters. Take the file away, and one is made."
              .formatted(file, Token.SHORTEST));
    }
    return new Found(new Token(first), made);
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      Files.createFile(file, mine(file));
    } catch (FileAlreadyExistsException meanwhile) {
      return; // another server made it just now
    }
    Files.writeString(file, token + "\n");
  }

  /** Nobody else may read it, where the file system knows of others. */
  private static FileAttribute<?>[] mine(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

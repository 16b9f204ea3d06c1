package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;

/**
 * A copy of a ledger in a file, with its hash in another beside it.
 *
 * @param file the copy
 */
record BackedUp(Path file) {

  /** What is wrong with the copy as a ledger: one sentence each. */
  List<String> problems() {
    try (Ledger copy = Ledger.open(file.toString())) {
      return copy.examine();
    }
  }

  /** Writes the hash beside the copy, and gives it. */
  String writeHash() {
    String hash = hash();
    try {
      Files.writeString(hashFile(), "%s  %s%n".formatted(hash, file.getFileName()));
      return hash;
    } catch (IOException failed) {
      throw new LedgerException(
          "The hash of the copy cannot be written to %s: %s. The copy itself is whole."
              .formatted(hashFile(), failed.getMessage()),
          failed);
    }
  }

  /** The hash that was written when the copy was made; nothing where there is none. */
  Optional<String> writtenHash() {
    if (!Files.isRegularFile(hashFile())) {
      return Optional.empty();
    }
    try {
      String line = Files.readString(hashFile(), StandardCharsets.UTF_8);
      return Optional.of(line.strip().split("\\s", 2)[0]);
    } catch (IOException failed) {
      throw new LedgerException(
          "The hash %s cannot be read: %s.".formatted(hashFile(), failed.getMessage()), failed);
    }
  }

  private Path hashFile() {
    return file.resolveSibling(file.getFileName() + ".sha256");
  }

  /** SHA-256 of the copy as it is now. */
  String hash() {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failed) {
      throw new LedgerException(
          "The copy %s cannot be read: %s.".formatted(file, failed.getMessage()), failed);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}

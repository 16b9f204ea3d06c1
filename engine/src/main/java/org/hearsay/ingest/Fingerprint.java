package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text, which names it. */
final class Fingerprint {

  private static final int ID_DIGITS = 16;

  private Fingerprint() {}

  /** SHA-256 of {@code text} in UTF-8, in hexadecimal. */
  static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The name of the text with {@code fingerprint}. */
  static String id(String fingerprint) {
    return fingerprint.substring(0, ID_DIGITS);
  }
}

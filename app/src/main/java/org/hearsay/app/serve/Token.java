package org.hearsay.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The word that whoever writes must know. It is compared in the same time whatever is sent, and
 * stands in no message.
 */
public final class Token {
  /** Fewer characters could be guessed. */
  public static final int SHORTEST = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] secret;

  /** One of {@link #SHORTEST} characters or more. */
  public Token(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("A token has %d characters or more.".formatted(SHORTEST));
    }
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Checks that a request brings it.
   *
   * @param authorization the header Authorization, or null
   * @throws Problem if there is none or it is another
   */
  void check(@Nullable String authorization) {
    String sent =
        authorization != null && authorization.startsWith(SCHEME)
            ? authorization.substring(SCHEME.length()).strip()
            : "";
    if (!MessageDigest.isEqual(secret, sent.getBytes(StandardCharsets.UTF_8))) {
      throw new Problem(
          Problem.Kind.NO_TOKEN,
          sent.isEmpty()
              ? "Send the token of the server in the header Authorization, as “Bearer …”."
              : "The token is not that of this server. It stands in the file given to --token-file.");
    }
  }

  /** The header Authorization that brings {@code word}. */
  public static String header(String word) {
    return SCHEME + word;
  }
}

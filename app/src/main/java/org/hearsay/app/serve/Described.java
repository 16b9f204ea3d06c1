package org.hearsay.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the API (OpenAPI 3.1), which is made of the codebook and lies in the jar. */
final class Described {
  private static final String FILE = "openapi.json";

  private Described() {}

  static String text() {
    try (InputStream in = Described.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from this build of Hearsay");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

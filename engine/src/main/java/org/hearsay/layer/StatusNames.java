package org.hearsay.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names under which mappers keep the status of an area, in the order in which they are tried.
 */
final class StatusNames {
  private StatusNames() {}

  static List<String> usual() {
    try (InputStream in = StatusNames.class.getResourceAsStream("status_names.csv")) {
      if (in == null) {
        throw new IllegalStateException("status_names.csv is missing from this build of Hearsay");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

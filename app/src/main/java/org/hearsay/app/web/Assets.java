package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files that pages refer to: style, scripts, a picture; all from the jar. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /**
   * A file.
   *
   * @param type media type
   * @param bytes what is in it
   */
  record Asset(String type, byte[] bytes) {}

  private Assets() {}

  /** The file {@code name}, where there is one. */
  static Optional<Asset> named(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z]+\\.[a-z]+")) {
      return Optional.empty();
    }
    try (InputStream in =
        Assets.class.getResourceAsStream("/org/hearsay/app/page/static/" + name)) {
      return in == null ? Optional.empty() : Optional.of(new Asset(type, in.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.hearsay.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The word lists and model files that lie beside this package's classes in the jar. */
final class DataFile {
  private DataFile() {}

  /**
   * Opens a file of the jar.
   *
   * @throws IllegalStateException if it is not there
   */
  static InputStream open(String name) {
    InputStream in = DataFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "org/hearsay/read/"
              + name
              + " is not on the class path. Build again from a complete"
              + " checkout; training/README.md says how the model's files are made.");
    }
    return in;
  }

  /** The lines of a file, without line ends. */
  static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** The rows of a comma-separated word list: its lines but empty ones and comments (#). */
  static List<List<String>> rows(String name) {
    return lines(name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toList())
        .toList();
  }
}

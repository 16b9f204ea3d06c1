package org.hearsay.app.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to try instead of a file that does not exist. */
final class Siblings {
  private static final int MOST_LISTED = 5_000;

  private Siblings() {}

  /** A sentence that names the files beside {@code missing} whose names are nearest to its own. */
  static String advice(Path missing) {
    List<String> nearest = Nearest.to(missing.getFileName().toString(), names(missing));
    return nearest.isEmpty()
        ? "Check the name and the folder that you are in."
        : "Did you mean " + String.join(" or ", nearest) + "?";
  }

  private static List<String> names(Path missing) {
    @Nullable Path folder = missing.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.limit(MOST_LISTED).map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException unlistable) {
      return List.of();
    }
  }
}

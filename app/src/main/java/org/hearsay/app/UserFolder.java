package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that keeps what a user adds to Hearsay: {@code hearsay} in {@code XDG_DATA_HOME}, or
 * else in {@code ~/.local/share}. Each kind of thing has a folder of its own in it.
 */
final class UserFolder {
  private final Path root;

  private UserFolder(Path root) {
    this.root = root;
  }

  /** The user's, in {@code surroundings}. */
  static UserFolder of(Surroundings surroundings) {
    String data = surroundings.environment().getOrDefault("XDG_DATA_HOME", "");
    Path base =
        data.isBlank() ? surroundings.home().resolve(".local/share") : Path.of(data.strip());
    return new UserFolder(base.resolve("hearsay"));
  }

  /** Where things of {@code kind} are, whether or not there is anything yet. */
  Path folder(String kind) {
    return root.resolve(kind);
  }

  /** The files of {@code kind}, by name; none where there is no such folder. */
  List<Path> files(String kind) throws IOException {
    if (!Files.isDirectory(folder(kind))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder(kind))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

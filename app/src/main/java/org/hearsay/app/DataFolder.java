package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps what the user adds to Hearsay: gazetteers and lists of actors. Each kind of
 * thing has a folder of its own in it.
 *
 * <p>It is {@code $XDG_DATA_HOME/hearsay}, or {@code ~/.local/share/hearsay} where that variable is
 * not set, unless {@code --data-folder} names another.
 *
 * @param path where it is; it need not be there yet
 */
record DataFolder(Path path) {

  /** The one that the user wants, or else the usual one. */
  static DataFolder of(Surroundings surroundings, @Nullable Path wanted) {
    return new DataFolder(
        wanted == null ? usual(surroundings) : surroundings.directory().resolve(wanted));
  }

  private static Path usual(Surroundings surroundings) {
    Map<String, String> environment = surroundings.environment();
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base =
        data.isBlank() ? surroundings.home().resolve(".local/share") : Path.of(data.strip());
    return base.resolve("hearsay");
  }

  /** Where things of {@code kind} are, whether or not there is anything yet. */
  Path folder(String kind) {
    return path.resolve(kind);
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

  /** The gazetteers that the user added. */
  GazetteerFolder gazetteers() {
    return new GazetteerFolder(folder("gazetteers"));
  }
}

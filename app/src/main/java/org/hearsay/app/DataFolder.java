package org.hearsay.app;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps what the user adds to Hearsay: gazetteers so far.
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
    Path base = data.isBlank() ? surroundings.home().resolve(".local/share") : Path.of(data);
    return base.resolve("hearsay");
  }

  /** The gazetteers that the user added. */
  GazetteerFolder gazetteers() {
    return new GazetteerFolder(path.resolve("gazetteers"));
  }
}

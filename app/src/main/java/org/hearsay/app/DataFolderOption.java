package org.hearsay.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that uses what the user has added. */
final class DataFolderOption {
  @Option(
      names = "--data-folder",
      paramLabel = "FOLDER",
      description =
          "Where gazetteers and lists of actors that you add are kept (default: hearsay in"
              + " $$XDG_DATA_HOME, or ~/.local/share/hearsay).")
  @Nullable Path wanted;

  /** The folder that holds here. */
  DataFolder in(Surroundings surroundings) {
    return DataFolder.of(surroundings, wanted);
  }
}

package org.hearsay.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.pipeline.Gazetteers;

/**
 * The gazetteers that the user added: one file each, named {@code NAME.hsg}.
 *
 * @param path where they are; it need not be there yet
 */
record GazetteerFolder(Path path) {
  /** What names look like: they become names of files. */
  static final String NAME = "[\\w-]+";

  private static final String ENDING = ".hsg";

  /**
   * One of them.
   *
   * @param name what the user called it
   * @param file where it is
   * @param contents what it holds
   * @param bytes the file, mapped into memory
   */
  record Added(String name, Path file, Gazetteers.Contents contents, ByteBuffer bytes) {}

  /** Something that writes a file. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /**
   * All of them, by name.
   *
   * @throws IOException if one cannot be read or used; the message says which, why and what to do
   */
  List<Added> all() throws IOException {
    List<Added> all = new ArrayList<>();
    for (Path file : files()) {
      all.add(added(file));
    }
    return all;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static Added added(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.hsg$", "");
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      return new Added(name, file, Gazetteers.of(bytes), bytes);
    } catch (IllegalArgumentException broken) {
      throw new IOException(
          "The gazetteer %s cannot be used: %s. Take it away with hearsay gazetteer remove %s, and add it again."
              .formatted(file, broken.getMessage(), name),
          broken);
    }
  }

  /** Names of those that are there, usable or not. */
  List<String> names() throws IOException {
    return files().stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.hsg$", ""))
        .toList();
  }

  /** The file of that name, where there is one. */
  Optional<Path> file(String name) {
    Path file = path.resolve(name + ENDING);
    return name.matches(NAME) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** Writes one, whole or not at all. */
  void write(String name, Writer writer) throws IOException {
    Files.createDirectories(path);
    Path unfinished = Files.createTempFile(path, name, ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        writer.write(out);
      }
      if (Files.size(unfinished) > 0) {
        Files.move(unfinished, path.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}

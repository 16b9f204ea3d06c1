package org.hearsay.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A ledger's file for one run, taken away when it ends with what SQLite leaves beside it. */
record Scratch(Path file) {
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

  /** A file that is not there yet, in a folder of its own. */
  static Scratch make() throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    folder.toFile().deleteOnExit(); // what is named later goes first
    Scratch scratch = new Scratch(folder.resolve("ledger.db"));
    BESIDE.forEach(end -> scratch.beside(end).toFile().deleteOnExit());
    return scratch;
  }

  /** Puts {@code bytes} there, and nothing of an earlier ledger beside them. */
  void put(byte[] bytes) throws IOException {
    for (String end : BESIDE) {
      Files.deleteIfExists(beside(end));
    }
    Files.write(file, bytes);
  }

  private Path beside(String end) {
    return file.resolveSibling(file.getFileName() + end);
  }
}

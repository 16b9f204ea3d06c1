package org.hearsay.evaluation.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** A file, which the asking thread reads and writes itself. */
record SqliteStore(String file) implements Store {

  @Override
  public String name() {
    return "SQLite";
  }

  /** With what is written and not yet merged. */
  @Override
  public double bytes() {
    try {
      double size = Files.size(Path.of(file));
      Path unmerged = Path.of(file + "-wal");
      return Files.exists(unmerged) ? size + Files.size(unmerged) : size;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public LongSupplier work() {
    return () -> 0;
  }
}

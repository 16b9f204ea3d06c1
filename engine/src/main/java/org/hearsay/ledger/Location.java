package org.hearsay.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a ledger is: a file, or a {@code jdbc:postgresql} address. */
final class Location {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";

  private Location() {}

  /** The database at {@code location}, which nothing has asked yet whether it is there. */
  static Database of(String location) {
    if (location.startsWith(POSTGRES)) {
      return new Postgres(location);
    }
    if (location.startsWith(SQLITE)) {
      String[] parts = location.substring(SQLITE.length()).split("\\?", 2);
      return new Sqlite(file(parts[0]), parts.length == 1 ? "" : "?" + parts[1]);
    }
    if (location.startsWith("jdbc:")) {
      throw new LedgerException(
          location + " is of no database that Hearsay knows. Give a file, or jdbc:postgresql://…");
    }
    return new Sqlite(file(location), "");
  }

  private static Path file(String name) {
    try {
      Path file = Path.of(name);
      if (name.isBlank() || name.contains("?")) {
        throw new LedgerException("“" + name + "” cannot be a ledger's name. Name another file.");
      }
      return file;
    } catch (InvalidPathException wrong) {
      throw new LedgerException(name + " is not a name that a file can have.", wrong);
    }
  }
}

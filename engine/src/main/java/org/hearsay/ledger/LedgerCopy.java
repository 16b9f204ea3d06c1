package org.hearsay.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A copy of a ledger in one file. */
public final class LedgerCopy {
  private LedgerCopy() {}

  /**
   * Writes a copy of all that is recorded, as of one moment, while others go on reading and
   * writing. The copy is a ledger itself.
   *
   * @param location where the ledger is
   * @param to the file to be made; nothing may be there
   * @throws LedgerException if there is no ledger, it is none in a file, or the copy cannot be
   *     written; nothing is left of it then
   */
  public static void make(String location, Path to) {
    if (Files.exists(to)) {
      throw new LedgerException(to + " is there already. Name a file that is not.");
    }
    Database database = Location.of(location);
    try (Statements statements = new Statements(database.connect(false))) {
      database.copy(statements, to);
    } catch (SQLException failed) {
      throw unfinished(to, database.explained(failed));
    }
  }

  private static LedgerException unfinished(Path to, LedgerException why) {
    try {
      Files.deleteIfExists(to);
    } catch (IOException stays) {
      why.addSuppressed(stays);
    }
    return new LedgerException("The copy %s was not made. %s".formatted(to, why.getMessage()), why);
  }
}

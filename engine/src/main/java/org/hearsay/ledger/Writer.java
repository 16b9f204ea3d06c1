package org.hearsay.ledger;

import java.sql.SQLException;

/** A connection that rows are added to a ledger by, piece after piece, each whole or not at all. */
final class Writer implements AutoCloseable {
  private final Database database;
  private final Statements statements;

  private Writer(Database database, Statements statements) {
    this.database = database;
    this.statements = statements;
  }

  /**
   * One to the ledger at {@code location}, which is made where there is none.
   *
   * @throws LedgerException if it cannot be written, or is no ledger of this program
   */
  static Writer open(String location) {
    Database database = Location.of(location);
    try {
      return new Writer(database, Schema.writable(database));
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }

  /** Where the ledger is, without a password. */
  String location() {
    return database.location();
  }

  /** Its statements, for what is part of a piece of writing. */
  Statements statements() {
    return statements;
  }

  /**
   * What {@code writing} gives, once it is kept.
   *
   * @throws LedgerException if it cannot be; nothing of it is then
   */
  synchronized <T> T write(Statements.Asking<T> writing) {
    try {
      database.beginWriting(statements);
      T written = writing.of(statements);
      statements.execute("COMMIT");
      return written;
    } catch (SQLException failed) {
      undo();
      throw database.explained(failed);
    } catch (RuntimeException refused) {
      undo();
      throw refused;
    }
  }

  private void undo() {
    try {
      statements.execute("ROLLBACK");
    } catch (SQLException notBegun) {
      // What kept it from beginning is told instead.
    }
  }

  @Override
  public synchronized void close() {
    try {
      statements.close();
    } catch (SQLException failed) {
      throw database.explained(failed);
    }
  }
}

package org.hearsay.ledger;

import java.sql.SQLException;

/** A piece of writing that is done whole, or not at all. */
final class Transaction {
  private Transaction() {}

  /**
   * What {@code writing} gives, once it is kept.
   *
   * @throws LedgerException if it cannot be; nothing of it is then
   */
  static <T> T of(Database database, Statements statements, Statements.Asking<T> writing) {
    try {
      database.beginWriting(statements);
      T written = writing.of(statements);
      statements.execute("COMMIT");
      return written;
    } catch (SQLException failed) {
      undo(statements);
      throw database.explained(failed);
    } catch (RuntimeException refused) {
      undo(statements);
      throw refused;
    }
  }

  private static void undo(Statements statements) {
    try {
      statements.execute("ROLLBACK");
    } catch (SQLException notBegun) {
      // What kept it from beginning is told instead.
    }
  }
}

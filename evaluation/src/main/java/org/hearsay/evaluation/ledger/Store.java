package org.hearsay.evaluation.ledger;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The database that is measured: how large it is, and what the processor did for it. */
sealed interface Store permits SqliteStore, PostgresStore {

  /** That of a ledger, by where the ledger lies. */
  static Store of(String ledger) {
    return ledger.startsWith("jdbc:") ? new PostgresStore(ledger) : new SqliteStore(ledger);
  }

  /** What people call it. */
  String name();

  /** Its size on disk. */
  double bytes();

  /**
   * Nanoseconds that the processor has worked for it outside of the asking thread.
   *
   * @return null where that cannot be seen, as of a server elsewhere
   */
  @Nullable LongSupplier work();
}

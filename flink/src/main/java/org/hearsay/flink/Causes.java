package org.hearsay.flink;

import java.util.Objects;
import org.apache.flink.util.ExceptionUtils;
import org.hearsay.ledger.LedgerException;

/** What to tell a user of a failure that Flink has wrapped several times. */
final class Causes {
  private Causes() {}

  /** The ledger's own words where it was the ledger, else the innermost cause. */
  static String sentence(Throwable failed) {
    Throwable told =
        ExceptionUtils.findThrowable(failed, LedgerException.class)
            .<Throwable>map(ledger -> ledger)
            .orElseGet(() -> innermost(failed));
    String message = told.getMessage();
    return message == null ? told.toString() : withoutClass(message);
  }

  /** An exception of another process comes as its name and its words. */
  private static String withoutClass(String message) {
    return message.replaceFirst("^(?:[a-z]\\w*\\.)+[A-Z]\\w*: ", "");
  }

  private static Throwable innermost(Throwable failed) {
    Throwable inner = failed;
    while (inner.getCause() != null) {
      inner = Objects.requireNonNull(inner.getCause());
    }
    return inner;
  }
}

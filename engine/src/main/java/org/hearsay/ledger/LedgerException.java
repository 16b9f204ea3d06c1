package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/** Why a ledger cannot be opened, written or asked, in words for the user, with what to do next. */
public class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With {@code message} for the user. */
  public LedgerException(String message) {
    this(message, null);
  }

  /** With what the database said as its cause. */
  public LedgerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package org.hearsay.ledger;

/** That no report of the ledger speaks of what a filter names. */
public final class UnknownNameException extends LedgerException {
  private static final long serialVersionUID = 1;

  private final NameKind kind;
  private final String name;

  UnknownNameException(NameKind kind, String name) {
    super("The ledger knows no %s “%s”.".formatted(kind.label(), name));
    this.kind = kind;
    this.name = name;
  }

  /** What it was taken for. */
  public NameKind kind() {
    return kind;
  }

  /** The name as the filter has it. */
  public String name() {
    return name;
  }
}

package org.hearsay.app;

import org.hearsay.app.sheet.Ink;
import org.hearsay.ledger.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that lists what a ledger holds. */
final class ListOptions {
  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "Print one JSON object a row, one line each.")
  boolean json;

  @Option(names = "--csv", description = "Print CSV with a line of column names.")
  boolean csv;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Show N at most (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--after",
      paramLabel = "KEY",
      description = "Go on where a page ended that gave this key.")
  @Nullable String after;

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

  Page.Wanted wanted() {
    return new Page.Wanted(after, Math.max(1, limit));
  }

  Ink ink(Surroundings surroundings) {
    return surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
  }
}

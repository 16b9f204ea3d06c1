package org.hearsay.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option that says which ledger. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "The ledger: a file, or jdbc:postgresql://… (default: hearsay.db in the data folder).")
  @Nullable String ledger;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  /** Where it is. */
  String location(Surroundings surroundings) {
    if (ledger == null) {
      return dataFolder.in(surroundings).folder("hearsay.db").toString();
    }
    boolean address = ledger.startsWith("jdbc:");
    return address ? ledger : surroundings.directory().resolve(ledger).toString();
  }
}

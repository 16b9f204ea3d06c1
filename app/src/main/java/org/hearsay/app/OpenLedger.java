package org.hearsay.app;

import java.util.List;
import java.util.function.Function;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.UnknownNameException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens a ledger for a command; a name in the question that it does not know is wrong usage. */
final class OpenLedger {
  private OpenLedger() {}

  /** What {@code use} returns for the ledger at {@code location}. */
  static <T> T with(String location, CommandSpec spec, Function<Ledger, T> use) {
    try (Ledger ledger = Ledger.open(location)) {
      try {
        return use.apply(ledger);
      } catch (UnknownNameException unknown) {
        throw new ParameterException(
            spec.commandLine(), unknown.getMessage() + candidates(unknown, ledger));
      }
    }
  }

  private static String candidates(UnknownNameException unknown, Ledger ledger) {
    List<String> names = ledger.names(unknown.kind());
    List<String> nearest = Nearest.toPartOf(unknown.name(), names);
    if (!nearest.isEmpty()) {
      return " Did you mean " + String.join(" or ", nearest) + "?";
    }
    return names.isEmpty() || unknown.kind() == NameKind.CLAIMANT || names.size() > 12
        ? ""
        : " It knows " + String.join(", ", names) + ".";
  }
}

package org.hearsay.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.app.sheet.LedgerSheet;
import org.hearsay.app.sheet.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens a ledger, prints rows of it in the form that is wanted, and says where the next begin. */
final class Listing {
  private final Surroundings surroundings;
  private final ListOptions options;
  private final CommandSpec spec;

  /** One form of a row a function. */
  record Forms<T>(
      Function<T, String> json,
      String csvHeader,
      Function<T, String> csv,
      Function<LedgerSheet, Consumer<T>> sheet) {}

  Listing(Surroundings surroundings, ListOptions options, CommandSpec spec) {
    this.surroundings = surroundings;
    this.options = options;
    this.spec = spec;
  }

  /** What {@code use} returns for the ledger; a name that it does not know is wrong usage. */
  <T> T withLedger(Function<Ledger, T> use) {
    if (options.json && options.csv) {
      throw new ParameterException(spec.commandLine(), "Choose one: --json or --csv.");
    }
    return OpenLedger.with(options.ledger.location(surroundings), spec, use);
  }

  /** Prints the rows. */
  <T> void print(List<T> rows, Forms<T> forms) {
    if (options.json) {
      rows.forEach(row -> line(forms.json().apply(row)));
    } else if (options.csv) {
      line(forms.csvHeader());
      rows.forEach(row -> line(forms.csv().apply(row)));
    } else {
      LedgerSheet sheet =
          new LedgerSheet(
              surroundings.width(), options.ink(surroundings), surroundings.out()::println);
      rows.forEach(forms.sheet().apply(sheet));
    }
  }

  /** Lines for a person, who does not want rows for a program. */
  void lines(List<String> lines) {
    if (!options.json && !options.csv) {
      lines.forEach(line -> surroundings.out().println(Plain.line(line)));
    }
  }

  /** How to see the rows after these, where there are any. */
  void more(Page<?> page) {
    if (page.next() != null) {
      say("More follow: add --after " + page.next() + ", or a greater --limit.");
    }
  }

  /** A line on standard error. */
  void say(String line) {
    surroundings.err().println(Plain.line(line));
  }

  private void line(String line) {
    surroundings.out().print(line + "\n");
  }
}

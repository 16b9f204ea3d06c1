package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Plain;
import org.hearsay.export.LayerForms;
import org.hearsay.ledger.LayerRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay layer list}: which maps the ledger holds, and how large their areas are. */
@Command(
    name = "list",
    description = "List the maps of the ledger, latest day first, with the size of their areas.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay layer list --from 2024-08-06 --to 2024-08-13",
      "  hearsay layer list --claimant \"A mapper\" --csv > areas.csv",
      "",
      "Sizes are computed from the lines, on the ellipsoid; nobody stated them."
    })
final class LayerListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(names = "--json", description = "Print one JSON object a map, one line each.")
  boolean json;

  @Option(names = "--csv", description = "Print CSV: a row for each status of a map.")
  boolean csv;

  @Mixin LayerOptions asked = new LayerOptions();
  @Mixin LedgerOption ledger = new LedgerOption();

  LayerListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (json && csv) {
      throw new ParameterException(spec.commandLine(), "Choose one: --json or --csv.");
    }
    List<LayerRow> layers =
        OpenLedger.with(ledger.location(surroundings), spec, open -> open.layers(asked.filter()));
    if (csv) {
      surroundings.out().print(LayerForms.COLUMNS + "\n");
    }
    layers.forEach(this::print);
    surroundings
        .err()
        .println(
            layers.isEmpty()
                ? "No map meets all that. hearsay layer add adds one."
                : layers.size() + (layers.size() == 1 ? " map" : " maps") + " · latest day first");
    return Exit.DONE;
  }

  private void print(LayerRow layer) {
    if (json) {
      surroundings.out().print(LayerForms.json(layer) + "\n");
    } else if (csv) {
      LayerForms.csv(layer).forEach(row -> surroundings.out().print(row + "\n"));
    } else {
      surroundings.out().println(Plain.line(LayerLines.of(layer)));
    }
  }
}

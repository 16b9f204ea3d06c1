package org.hearsay.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.serve.MapOfLedger;
import org.hearsay.app.sheet.Plain;
import org.hearsay.export.LayerForms;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay layer show}: one map. */
@Command(
    name = "show",
    description = "Show a map of the ledger, area by area.",
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay layer show 1", "  hearsay layer show 1 --json > map.geojson"})
final class LayerShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      paramLabel = "NUMBER",
      description = "The map's number, as hearsay layer list has it.")
  long number;

  @Option(names = "--json", description = "Print GeoJSON.")
  boolean json;

  @Mixin LedgerOption ledger = new LedgerOption();

  LayerShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return OpenLedger.with(ledger.location(surroundings), spec, this::show);
  }

  private int show(Ledger open) {
    MapOfLedger map = LayerOptions.map(open, number);
    if (json) {
      geoJson(map.layer(), map.parts());
      return Exit.DONE;
    }
    line(LayerLines.of(map.layer()));
    for (KeptLayer.Part part : map.parts()) {
      line(
          "  feature %d: %s%s"
              .formatted(part.feature(), LayerLines.word(part.status()), repaired(part)));
    }
    return Exit.DONE;
  }

  private static String repaired(KeptLayer.Part part) {
    return part.repaired() == null ? "" : " · repaired: " + part.repaired();
  }

  private void geoJson(LayerRow layer, List<KeptLayer.Part> parts) {
    Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
    try {
      LayerForms.geoJson(List.of(layer), any -> parts, out);
      out.flush();
    } catch (IOException impossible) { // a PrintStream keeps its errors to itself
      throw new UncheckedIOException(impossible);
    }
  }

  private void line(String line) {
    surroundings.out().println(Plain.line(line));
  }
}

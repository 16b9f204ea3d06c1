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
import org.hearsay.layer.Difference;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay layer compare}: where two maps differ. */
@Command(
    name = "compare",
    description = "Show where two maps of the ledger differ, and where both draw something.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay layer compare 1 2",
      "  hearsay layer compare 1 2 --json > differences.geojson",
      "",
      "The mappers' words are shown as they are: whether two of them mean the same is",
      "for the reader to say."
    })
final class LayerCompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(index = "0", paramLabel = "FIRST", description = "The number of a map.")
  long first;

  @Parameters(index = "1", paramLabel = "SECOND", description = "The number of another.")
  long second;

  @Option(names = "--json", description = "Print GeoJSON: a feature a piece of ground.")
  boolean json;

  @Mixin LedgerOption ledger = new LedgerOption();

  LayerCompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return OpenLedger.with(ledger.location(surroundings), spec, this::compare);
  }

  private int compare(Ledger open) {
    MapOfLedger one = LayerOptions.map(open, first);
    MapOfLedger other = LayerOptions.map(open, second);
    List<Difference> pieces = Difference.between(one.drawn(), other.drawn());
    if (json) {
      geoJson(one.layer(), other.layer(), pieces);
    } else {
      line("first:  " + LayerLines.of(one.layer()));
      line("second: " + LayerLines.of(other.layer()));
      pieces.forEach(piece -> line(said(piece)));
    }
    return Exit.DONE;
  }

  private static String said(Difference piece) {
    return "%s: first %s, second %s"
        .formatted(
            LayerLines.size(piece.squareKilometres()), drawn(piece.first()), drawn(piece.second()));
  }

  private static String drawn(@Nullable String word) {
    return word == null ? "does not draw it" : "says " + LayerLines.word(word);
  }

  private void geoJson(LayerRow one, LayerRow other, List<Difference> pieces) {
    Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
    try {
      LayerForms.geoJson(one, other, pieces, out);
      out.flush();
    } catch (IOException impossible) { // a PrintStream keeps its errors to itself
      throw new UncheckedIOException(impossible);
    }
  }

  private void line(String line) {
    surroundings.out().println(Plain.line(line));
  }
}

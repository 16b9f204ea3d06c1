package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Plain;
import org.hearsay.layer.Layer;
import org.hearsay.layer.LayerReader;
import org.hearsay.layer.Part;
import org.hearsay.layer.RefusedException;
import org.hearsay.layer.Shapes;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRecorder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay layer add}: adds maps to the ledger. */
@Command(
    name = "add",
    description = "Add GeoJSON maps to the ledger, as what their mapper claims.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay layer add kursk.geojson --claimant \"A mapper\" --date 2024-08-13",
      "  hearsay layer add maps/ --claimant \"A mapper\" --url https://maps.example",
      "",
      "In a folder each file must have its day in its name: 2024-08-13.geojson.",
      "Rings that cross themselves or are wound the wrong way are repaired, and told.",
      "",
      "Exit codes: 0 all was added, 1 nothing was, 2 wrong usage, 3 some files were not."
    })
final class LayerAddCommand implements Callable<Integer> {
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
      paramLabel = "FILE",
      arity = "1..*",
      description = "GeoJSON files, or folders of them.")
  List<Path> files = List.of();

  @Option(
      names = "--claimant",
      paramLabel = "NAME",
      required = true,
      description = "Whose maps they are.")
  String claimant = "";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day that a map is for (default: the day in its name).")
  @Nullable LocalDate date;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
  @Nullable String outlet;

  @Option(names = "--url", paramLabel = "URL", description = "Where they were published.")
  @Nullable String url;

  @Option(
      names = "--status-property",
      paramLabel = "NAME",
      description =
          "The property with the mapper's word for an area's status (default: status, or"
              + " the first of the usual names that an area has).")
  @Nullable String statusProperty;

  @Mixin LedgerOption ledger = new LedgerOption();

  LayerAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (claimant.isBlank()) {
      throw new ParameterException(spec.commandLine(), "Say whose maps they are: --claimant NAME.");
    }
    List<DatedFiles.Dated> dated = dated();
    int failed = 0;
    try (LayerRecorder recorder = LayerRecorder.open(ledger.location(surroundings))) {
      for (DatedFiles.Dated file : dated) {
        failed += added(file, recorder) ? 0 : 1;
      }
      say(summary(dated.size(), failed, recorder.location()));
    }
    return failed == 0 ? Exit.DONE : failed == dated.size() ? Exit.FAILED : Exit.SOME_FAILED;
  }

  private List<DatedFiles.Dated> dated() {
    try {
      return DatedFiles.of(files.stream().map(surroundings.directory()::resolve).toList(), date);
    } catch (IOException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
    }
  }

  /** Whether the file is in the ledger now. */
  private boolean added(DatedFiles.Dated file, LayerRecorder recorder) {
    try {
      byte[] bytes = file.bytes();
      Layer layer = new LayerReader(statusProperty).read(bytes);
      boolean isNew = recorder.record(kept(file, bytes, layer), surroundings.clock().instant()) > 0;
      say(file.name() + ": " + (isNew ? sizes(layer) : "already recorded"));
      layer.leftOut().forEach(this::say);
      layer.parts().forEach(this::repaired);
      return true;
    } catch (RefusedException | IOException refused) {
      say(file.name() + " was not added. " + refused.getMessage());
      return false;
    }
  }

  private KeptLayer kept(DatedFiles.Dated file, byte[] bytes, Layer layer) {
    return new KeptLayer(
        claimant,
        file.day(),
        outlet,
        url,
        file.name(),
        DatedFiles.sha256(bytes),
        layer.parts().stream()
            .map(
                part ->
                    new KeptLayer.Part(
                        part.feature(),
                        part.status(),
                        Shapes.json(part.geometry()),
                        part.properties(),
                        part.repaired()))
            .toList(),
        layer.extents().stream()
            .map(extent -> new KeptLayer.Area(extent.status(), extent.squareKilometres()))
            .toList());
  }

  private static String sizes(Layer layer) {
    List<KeptLayer.Area> areas =
        layer.extents().stream()
            .map(extent -> new KeptLayer.Area(extent.status(), extent.squareKilometres()))
            .toList();
    return layer.parts().size() + " areas: " + LayerLines.sizes(areas);
  }

  private void repaired(Part part) {
    if (part.repaired() != null) {
      say("Feature %d was repaired: %s.".formatted(part.feature(), part.repaired()));
    }
  }

  private String summary(int all, int failed, String location) {
    return "%d maps of %s added%s. Ledger: %s"
        .formatted(all - failed, claimant, failed == 0 ? "" : ", " + failed + " not", location);
  }

  private void say(String line) {
    surroundings.err().println(Plain.line(line));
  }
}

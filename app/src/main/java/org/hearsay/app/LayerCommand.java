package org.hearsay.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay layer}: maps that others drew, as claims. */
@Command(
    name = "layer",
    description =
        "Keep maps that others drew of who holds what: each is what its mapper claims, for a day.",
    synopsisSubcommandLabel = "add|list|show|compare",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay layer add 2024-08-13.geojson --claimant \"A mapper\" --date 2024-08-13",
      "  hearsay layer list",
      "  hearsay layer compare 1 2"
    })
final class LayerCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name one: add, list, show or compare.");
  }
}

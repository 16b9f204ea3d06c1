package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Detail;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay demo}: the bundled reports through the real pipeline. */
@Command(
    name = "demo",
    description = "Read the bundled sample reports and show their claims.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay demo",
      "  hearsay demo --explain | less",
      "  hearsay demo --json > claims.jsonl"
    })
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "sample/sample.jsonl";

  private final Surroundings surroundings;
  private final ReaderSource readers;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin OutputOptions output = new OutputOptions();

  DemoCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Iterator<Input> inputs =
        new Ingest()
            .read(sample(), "sample.jsonl", Hints.NONE)
            .map(outcome -> new Input("sample.jsonl", outcome))
            .iterator();
    new Narration(surroundings, output.run.quiet, false)
        .say(
            "These are digests, written for Hearsay in its own words; each restates what the\n"
                + "public report at the address beneath its headline said.\n");
    Results results = output.results(surroundings, Detail.BRIEF, "digest of ");
    int exit =
        new Job(surroundings, readers, output.run, output.dataFolder.in(surroundings), spec)
            .run(inputs, results);
    new Narration(surroundings, output.run.quiet, false)
        .say("Next: hearsay read FILE --outlet NAME --published DATE, on a report of your own.");
    return exit;
  }

  /** The bundled reports, as JSON Lines. */
  static byte[] sample() {
    try (InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLE)) {
      if (sample == null) {
        throw new IllegalStateException(SAMPLE + " is missing from this build of Hearsay");
      }
      return sample.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
